import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { NoteSchema } from "./text.ts";

/** How firmly the page states a rule; see `content/README.md`. */
const StrengthSchema = z.enum(["required", "exceptions", "preferred"]);

const COMMON = {
  source: IdSchema.describe('the id of a source such as "kern-medical-fm-apply"'),
  for: z.literal("imgs").describe('"imgs", or left out when the rule holds for everyone').optional(),
  /** A later copy of the page no longer shows this: it decides nothing and is told as a hint. */
  dropped: z
    .literal(true)
    .describe("true when a later copy of the page no longer shows this, or left out")
    .optional(),
  note: NoteSchema.optional(),
};

const RULE = {
  ...COMMON,
  /** The page says that its rule for IMGs stands in place of the rule for everyone. Without it both hold for an IMG. */
  replaces: z.literal(true).describe('true (only with "for": "imgs"), or left out').optional(),
};

/** A value as one page gives it. */
export function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...COMMON });
}

/** A rule as one page states it: it has to say how firmly. */
export function policyFact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...RULE, strength: StrengthSchema }).superRefine(replacesForImgsOnly);
}

/**
 * A rule whose parts a page may state with different firmness: "three letters, one of which should be in the specialty" is
 * `{ "count": "required", "inSpecialty": "preferred" }`. One word holds for all parts. `statedIn` names the parts that a value states.
 */
export function policyFactInParts<T extends z.ZodType, P extends string>(
  value: T,
  parts: readonly [P, ...P[]],
  statedIn: (value: z.output<T>) => readonly P[],
) {
  const byPart = z.strictObject(
    Object.fromEntries(parts.map((part) => [part, StrengthSchema.optional()])) as StrengthShape<P>,
  );
  const names = parts.map((part) => `"${part}"`).join(", ");
  const strength = z
    .union([StrengthSchema, byPart])
    .describe(
      `one of "required", "exceptions", "preferred", or an object with one of them for each of ${names}`,
    );
  return z
    .strictObject({ value, ...RULE, strength })
    .superRefine(replacesForImgsOnly)
    .superRefine((fact, context) => {
      const given: unknown = fact.strength;
      if (typeof given !== "object" || given === null) return;
      const [stated, named] = [
        [...statedIn((fact as { value: z.output<T> }).value)].sort(),
        Object.keys(given).sort(),
      ];
      if (String(stated) === String(named)) return;
      const words = (list: readonly string[]) => list.map((part) => `"${part}"`).join(", ") || "none";
      context.addIssue({
        code: "custom",
        path: ["strength"],
        message: `expected a word for each part that the value states (${words(stated)}), found ${words(named)}.`,
      });
    });
}

type StrengthShape<P extends string> = Record<P, z.ZodOptional<typeof StrengthSchema>>;

function replacesForImgsOnly(
  { replaces, for: whom }: { replaces?: true | undefined; for?: "imgs" | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (!replaces || whom === "imgs") return;
  context.addIssue({
    code: "custom",
    path: ["replaces"],
    message:
      'expected "for": "imgs" beside it: only a rule for IMGs stands in place of the one for everyone.',
  });
}
