import { type CellReading, NO_RULE, phrases, plainAnswer, readAs, SILENT, unread } from "./reading.ts";
import { isSilent, saysNoRule } from "./silence.ts";

/** Before a number: how a limit or a demand is put. */
const AT_MOST =
  "(?:within(?: (?:the )?last)?|in the last|last|maximum(?: of)?|max\\.?(?: of)?|up to|at most|no more than|not more than|≤|<=)";
const AT_LEAST = "(?:minimum(?: of)?|min\\.?(?: of)?|at least|not less than|no less than|≥|>=)";
const NUMBER = "(\\d{1,4})(?:[.,]0+)?";

const rule = (pattern: string) => new RegExp(`^${pattern}\\.?$`, "iu");

const SCORE = rule(
  `(?:${AT_LEAST}\\s*|score(?: of)?\\s*)?(\\d{3})(?:[.,]0+)?\\s*(?:\\+|(?:or|and) (?:above|higher|more|greater|better|over)|min(?:imum)?|minimum score|points|cut-?off)?`,
);
/** Nothing beside it that makes it a minimum: "240+" is none, and no average. */
const TYPICAL_SCORE = rule("(?:score(?: of)?\\s*)?(\\d{3})(?:[.,]0+)?\\s*(?:points)?");
const LOWEST_SCORE = 100;
const HIGHEST_SCORE = 300;
const NO_MINIMUM =
  phrases(`no minimum, no min, no minimum score, no minimum scores, no min score, no score minimum, no cutoff, no cut off,
  no cutoffs, no cut offs, no score cutoff, no cutoff score, no minimum required, no minimum requirement, no threshold, no minimum step 2,
  no minimum step 2 ck, no step 2 minimum, there is no minimum, no hard cutoff, no strict cutoff, no set minimum, no specific minimum`);

/** A minimum score. "No minimum" says that there is none; "none" may as well be nobody's answer and says no rule. */
export function readMinimum(cell: string): CellReading<number | "none"> {
  if (isSilent(cell)) return SILENT;
  if (NO_MINIMUM.has(plainAnswer(cell))) return readAs("none");
  if (saysNoRule(cell) || isZero(cell)) return NO_RULE;
  return readScore(SCORE, cell, "a minimum score from 100 to 300, or “no minimum”");
}

/** A score that a program calls usual: it is no rule. */
export function readTypical(cell: string): CellReading<number> {
  if (isSilent(cell)) return SILENT;
  if (saysNoRule(cell)) return NO_RULE;
  const bare = cell.replace(
    /^\s*(?:~|≈|about|around|approx\.?|avg\.?|average(?: of)?|mean(?: of)?|median(?: of)?|typically)\s*/i,
    "",
  );
  return readScore(
    TYPICAL_SCORE,
    bare.replace(/\s*(?:avg\.?|average|mean|median|on average)\s*$/i, ""),
    "a score from 100 to 300",
  );
}

function readScore(pattern: RegExp, cell: string, expected: string): CellReading<number> {
  const score = Number(pattern.exec(cell.trim())?.[1] ?? Number.NaN);
  return score >= LOWEST_SCORE && score <= HIGHEST_SCORE ? readAs(score) : unread(expected);
}

function isZero(cell: string): boolean {
  return /^0+(?:[.,]0+)?$/.test(cell.trim());
}

const YEARS = rule(
  `(?:${AT_MOST}\\s*)?${NUMBER}\\s*(years?|yrs?|y|months?|mos?|m)?\\s*(?:\\+)?\\s*(?:or (?:less|fewer)|max(?:imum)?|(?:since|of|from|after|post) graduation|limit|cut-?off)?`,
);
const MOST_YEARS = 60;
const MONTHS_A_YEAR = 12;

/** The most years since graduation; "60 months" is five. */
export function readYears(cell: string): CellReading<number> {
  if (isSilent(cell)) return SILENT;
  if (saysNoRule(cell)) return NO_RULE;
  const expected = `a number of years of at most ${MOST_YEARS}`;
  const text = cell.trim();
  // A bare 0 is how tables fill what is empty; a limit of no year at all says its unit.
  if (isZero(text)) return unread(expected);
  const [, digits, unit = ""] = YEARS.exec(text) ?? [];
  // "5+" is at least five: of a limit that makes no sense.
  if (digits === undefined || text.includes("+")) return unread(expected);
  const years = /^m/i.test(unit) ? Number(digits) / MONTHS_A_YEAR : Number(digits);
  return Number.isInteger(years) && years <= MOST_YEARS ? readAs(years) : unread(expected);
}

const EXPERIENCE = rule(
  `(?:${AT_LEAST}\\s*)?${NUMBER}\\s*(\\+)?\\s*(months?|mos?|m|weeks?|wks?|w|years?|yrs?|y)?\\s*(?:\\+)?\\s*(?:or more|min(?:imum)?|required|needed|of usce|usce|(?:of )?us clinical experience|of experience)?`,
);
const MOST_MONTHS = 60;
const WEEKS_A_MONTH = 4;
const WEEKS_A_QUARTER = 13;
const NOT_NEEDED = phrases(
  "not required, not needed, not necessary, not mandatory, isnt required, is not required, no usce required, not a requirement",
);
const NEEDED = phrases(
  "required, needed, necessary, mandatory, is required, must have, usce required, yes required",
);

/** In what a file counts clinical experience; four weeks are a month. */
export type UnitOfUsce = "months" | "weeks";

/** Bare numbers need a unit from the heading or the visitor. */
export function isBareNumber(cell: string): boolean {
  return /^\d{1,3}(?:[.,]0+)?\+?$/.test(cell.trim());
}

/** US clinical experience that is asked for, in months: 0 = none is needed, "some" = it is, no number is said. Four weeks are a month. */
export function readExperience(cell: string, unit: UnitOfUsce | undefined): CellReading<number | "some"> {
  if (isSilent(cell)) return SILENT;
  const plain = plainAnswer(cell);
  if (NOT_NEEDED.has(plain)) return readAs(0);
  if (NEEDED.has(plain)) return readAs("some");
  if (saysNoRule(cell) || isZero(cell)) return NO_RULE;
  const [, digits, , said] = EXPERIENCE.exec(cell.trim()) ?? [];
  if (digits === undefined) return unread(`a number of months of at most ${MOST_MONTHS}`);
  if (said === undefined && unit === undefined)
    return unread("clear: say whether this column counts months or weeks");
  const months = toMonths(Number(digits), said ?? unit ?? "months");
  if (months === null) return unread("a whole number of months");
  return months <= MOST_MONTHS ? readAs(months) : unread(`a number of months of at most ${MOST_MONTHS}`);
}

function toMonths(number: number, unit: string): number | null {
  if (/^y/i.test(unit)) return number * MONTHS_A_YEAR;
  if (/^m/i.test(unit)) return number;
  if (number % WEEKS_A_QUARTER === 0) return (number / WEEKS_A_QUARTER) * 3;
  return number % WEEKS_A_MONTH === 0 ? number / WEEKS_A_MONTH : null;
}
