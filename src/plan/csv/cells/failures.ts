import { type CellReading, NO_RULE, phrases, plainAnswer, readAs, SILENT, unread } from "./reading.ts";
import { isSilent, saysNoRule } from "./silence.ts";

const BEFORE =
  "(?:(?:maximum(?: of)?|max|up to|at most|no more than|not more than|only|limit(?: of)?|limited to|within) )?";
const AFTER =
  "(?: (?:ok|okay|allowed|accepted|max|maximum|only|total|permitted|limit|considered|fine|or (?:less|fewer)|is ok|are ok))*";
const COUNT = "(\\d{1,2}|zero|no|one|two|three|four|five|six)";
const NUMBERS = new Map([
  ["zero", 0],
  ["no", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);

const BARE = /^\s*(\d{1,2})(?:[.,]0+)?\s*$/;
const FAILED = new RegExp(
  `^${BEFORE}${COUNT} (?:failures?|fails?|failed(?: (?:attempts?|tries|exams?|steps?))?)${AFTER}$`,
);
const TRIED = new RegExp(`^${BEFORE}${COUNT} (?:attempts?|tries|try)${AFTER}$`);
const FIRST_ONLY =
  phrases(`first attempt only, 1st attempt only, first attempts only, first attempt, 1st attempt, only first attempt,
  only 1st attempt, only first attempts, first pass only, 1st pass only, first time pass, first time pass only, first time passes only,
  first try, first try only, must pass first attempt, must pass on first attempt, must pass at first attempt, must pass first time,
  pass first attempt, pass on first attempt, pass at first attempt, pass on the first attempt, passed on first attempt,
  pass first attempt only, first attempt pass, first attempt pass only, first attempt required, on first attempt, one attempt only,
  single attempt, single attempt only, none allowed, none accepted, none permitted, not allowed, no failures allowed, no failure allowed`);
/** "No failure limit" is no limit of no failure. */
const NO_LIMIT = /^no .*\b(?:limit|max|maximum)$/;
const MOST = 20;

/** What a bare number in the column counts: failures that are accepted, or all attempts with the pass among them. */
export type Counted = "failures" | "attempts";

/** The failures that are still accepted: two attempts allow one, "first attempt only" none. "No limit" is no rule. */
export function readFailures(cell: string, counted: Counted): CellReading<number> {
  if (isSilent(cell)) return SILENT;
  if (saysNoRule(cell)) return NO_RULE;
  const plain = plainAnswer(cell.replace(/^\s*(?:≤|<=)/, "max "));
  if (FIRST_ONLY.has(plain)) return readAs(0);
  if (NO_LIMIT.test(plain)) return unread(EXPECTED[counted]);
  const bare = BARE.exec(cell)?.[1];
  if (bare !== undefined) return within(counted === "failures" ? Number(bare) : Number(bare) - 1, counted);
  const failed = numberOf(FAILED.exec(plain)?.[1]);
  if (failed !== undefined) return within(failed, "failures");
  const tried = numberOf(TRIED.exec(plain)?.[1]);
  if (tried === undefined) return unread(EXPECTED[counted]);
  // "1 attempt" in a column of failed attempts: one that failed, or the first alone?
  return counted === "attempts"
    ? within(tried - 1, counted)
    : unread("clear: write “1 failure” or “first attempt only”");
}

const EXPECTED: Readonly<Record<Counted, string>> = {
  failures: `a number of failures of at most ${MOST}`,
  attempts: `a number of attempts from 1 to ${MOST}`,
};

function within(failures: number, counted: Counted): CellReading<number> {
  return failures >= 0 && failures <= MOST ? readAs(failures) : unread(EXPECTED[counted]);
}

function numberOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : (NUMBERS.get(word) ?? Number(word));
}
