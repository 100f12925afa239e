import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { NoteSchema } from "./text.ts";

/** How firmly the page states a rule; see `content/README.md`. */
export const StrengthSchema = z.enum(["required", "exceptions", "preferred"]);

const COMMON = {
  source: IdSchema.describe('the id of a source such as "kern-medical-fm-apply"'),
  for: z.literal("imgs").describe('"imgs", or left out when the rule holds for everyone').optional(),
  note: NoteSchema.optional(),
};

/** A value as one page gives it. */
export function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...COMMON });
}

/** A rule as one page states it: it has to say how firmly. */
export function policyFact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...COMMON, strength: StrengthSchema });
}
