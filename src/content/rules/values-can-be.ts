import type { Content } from "../content.ts";
import { everyFact, type PlacedFact } from "../every-fact.ts";
import { statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

export const valuesCanBe: ContentRule = {
  name: "values-can-be",
  description:
    "A value is one that a page can state: a waiver is no wish, nothing is asked of what is not needed, no letters of a kind beyond all letters, no score that the exam does not give, no last day long after its page.",
  *check(content) {
    for (const placed of everyFact(content)) {
      const { file, path } = placed;
      for (const test of TESTS) {
        const issue = test(placed, content);
        if (issue) yield { file, path: [...path, issue.at], message: issue.message };
      }
    }
  },
};

type Test = (
  placed: PlacedFact,
  content: Content,
) => { readonly at: "value" | "strength"; readonly message: string } | undefined;

/** The scores of USMLE Steps with three digits that a page can ask for: two digits are the old scale, or a percentage. */
const SCORES = { least: 180, most: 285 } as const;
const SCORE_FIELDS: ReadonlySet<string> = new Set(["step1", "step2Minimum", "step2Typical"]);

const TESTS: readonly Test[] = [
  ({ field, fact }) =>
    waives(fact.value) && statedParts(field, fact).some(({ strength }) => strength === "preferred")
      ? {
          at: "strength",
          message:
            'expected "required", for a page that does not ask for something says so plainly, found "preferred". What it likes to see is a wish of its own.',
        }
      : undefined,
  ({ fact: { value, ...fact } }) =>
    value === "case-by-case" && "strength" in fact && fact.strength !== "exceptions"
      ? {
          at: "strength",
          message: `expected "exceptions" beside "case-by-case", found ${JSON.stringify(fact.strength)}.`,
        }
      : undefined,
  ({ field, fact }) => {
    const { needed, months, handsOn, withinYears } = fact.value as Readonly<Record<string, unknown>>;
    const isMore =
      field === "usce" && needed === false && (months !== null || handsOn || withinYears !== null);
    return isMore
      ? { at: "value", message: "expected no months, kind or age of an experience that is not needed." }
      : undefined;
  },
  ({ field, fact }) => {
    if (field !== "letters") return undefined;
    const { count, us, inSpecialty } = fact.value as Readonly<Record<string, number | null>>;
    const most = Math.max(us ?? 0, inSpecialty ?? 0);
    return typeof count === "number" && most > count
      ? {
          at: "value",
          message: `expected at most ${count} letters of one kind, for there are ${count} in all, found ${most}.`,
        }
      : undefined;
  },
  ({ field, fact: { value } }) =>
    SCORE_FIELDS.has(field) && typeof value === "number" && (value < SCORES.least || value > SCORES.most)
      ? { at: "value", message: `expected a score from ${SCORES.least} to ${SCORES.most}, found ${value}.` }
      : undefined,
  ({ field, fact }, content) => {
    const { value, source } = fact;
    const page = content.sources.get(source);
    const until = page && (page.shows ?? page.notAfter);
    const isOfYear = field === "deadline" && /^\d{4}-/.test(String(value));
    if (!until || !isOfYear || Number(String(value).slice(0, 4)) <= Number(until.slice(0, 4)) + 1)
      return undefined;
    return {
      at: "value",
      message: `"${source}" is from ${until}: expected a day up to the year after, found "${value}".`,
    };
  },
];

function waives(value: unknown): boolean {
  if (value === "none" || value === "not-required") return true;
  if (typeof value !== "object" || value === null) return false;
  return ("years" in value && value.years === "none") || ("needed" in value && value.needed === false);
}
