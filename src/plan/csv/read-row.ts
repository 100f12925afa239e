import { isDay, isStatedDay } from "../../engine/day.ts";
import type { VisaAnswer } from "../../engine/facts.ts";
import { cleanName, cleanNote, type Entry, isEntryId, STATUSES, type Status } from "../list.ts";
import { isOwnId, type OwnProgram, type OwnRules, ownId } from "../own-program.ts";
import { COLUMNS, type Mapping, type Target } from "./columns.ts";
import { unguard } from "./guard.ts";
import type { KnownPrograms } from "./known-programs.ts";
import type { Row } from "./read-rows.ts";

/** What one row gives. */
export interface ReadRow {
  readonly entry: Entry;
  /** Set when the program is not in our data. */
  readonly own: OwnProgram | null;
  /** Cells that could not be read; the row is kept without them. */
  readonly remarks: readonly string[];
}

export type RowResult = ReadRow | { readonly bad: string };

/** Reads one row: a program of our data, one that left it, or one of the visitor's own. */
export function readRow(row: Row, mapping: Mapping, known: KnownPrograms): RowResult {
  const cell = (target: Target) => {
    const at = mapping[target];
    return at === undefined ? "" : unguard(row.cells[at] ?? "");
  };
  const text = (target: Target) => cell(target).trim();
  const remarks: string[] = [];
  const unreadable = (target: Target, expected: string) =>
    remarks.push(`${COLUMNS[target].label}: “${short(text(target))}” is not ${expected}`);

  const acgmeId = toAcgmeId(text("acgmeId"));
  if (acgmeId === undefined && text("name") === "" && text("id") === "")
    return { bad: `“${short(text("acgmeId"))}” is not an ACGME number: it has ten digits.` };
  if (acgmeId === undefined) unreadable("acgmeId", "an ACGME number, which has ten digits");
  const name = cleanName(cell("name"));
  const id = text("id");
  if (id === "" && !acgmeId && name === "") return { bad: "It names no program: no number and no name." };
  if (id !== "" && !isEntryId(id) && !acgmeId && name === "")
    return { bad: `“${short(id)}” is no id of ours.` };

  const entry = (of: string, its: string): Entry => ({
    id: of,
    name: name || its,
    status: readStatus(text("status"), () => unreadable("status", "one of our five steps")),
    note: cleanNote(cell("note")),
    added: isDay(text("added")) ? text("added") : null,
  });

  const match = known.find({
    id,
    acgmeId: acgmeId ?? null,
    name,
    specialty: text("specialty"),
    city: text("city"),
  });
  if (match === "several")
    return {
      bad: `More than one program is called “${short(name)}”. Add its ACGME number, or specialty and city.`,
    };
  if (match) return { entry: entry(match.id, match.name), own: null, remarks };
  if (isEntryId(id) && !isOwnId(id)) return { entry: entry(id, id), own: null, remarks };

  const own: Omit<OwnProgram, "id"> = {
    acgmeId: acgmeId ?? null,
    name: name || `ACGME ${acgmeId}`,
    specialty: known.specialty(text("specialty"), acgmeId ?? null),
    city: cleanName(text("city")),
    state: known.state(text("state")),
    rules: readRules(text, unreadable),
  };
  const whole: OwnProgram = { id: isOwnId(id) && isEntryId(id) ? id : ownId(own), ...own };
  return { entry: entry(whole.id, whole.name), own: whole, remarks };
}

/** Ten digits, dashes and blanks left out; null = an empty cell, undefined = something else. */
function toAcgmeId(text: string): string | null | undefined {
  if (text === "") return null;
  const digits = text.replaceAll(/[\s-]/g, "");
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

function readStatus(text: string, onUnknown: () => void): Status {
  if (text === "") return "considering";
  const status = STATUSES.find((one) => one === text.toLowerCase());
  if (!status) onUnknown();
  return status ?? "considering";
}

const YES = /^(?:y|yes|true|1|x|✓|ok|accepted|sponsored|sponsors it)\b/i;
const NO = /^(?:n|no|none|not|false|0|does not)\b/i;
const CASE_BY_CASE = /case|sometimes|maybe|depends/i;
const NOTHING_SAID = /^(?:\?|-|n\/?a|unknown|not known|not said|does not say|tbd)?$/i;

function readRules(
  text: (target: Target) => string,
  unreadable: (target: Target, expected: string) => void,
): OwnRules {
  const rules: { -readonly [K in keyof OwnRules]: OwnRules[K] } = {};
  const read = <T>(
    target: Target,
    parse: (words: string) => T | undefined,
    expected: string,
  ): T | undefined => {
    const words = text(target);
    if (NOTHING_SAID.test(words)) return undefined;
    const value = parse(words);
    if (value === undefined) unreadable(target, expected);
    return value;
  };
  const takesImgs = read("takesImgs", toYesNo, "yes or no");
  const visaJ1 = read("visaJ1", toVisa, "yes, no or case by case");
  const visaH1b = read("visaH1b", toVisa, "yes, no or case by case");
  const step2Minimum = read(
    "step2Minimum",
    (words) => toNumber(words, 300),
    "a score of at most 300, or “none”",
  );
  const graduationYears = read("graduationYears", toYears, "a number of years of at most 60");
  const failures = read("failures", (words) => toNumber(words, 20), "a number of failures of at most 20");
  const usceMonths = read("usceMonths", (words) => toNumber(words, 60), "a number of months of at most 60");
  const deadline = read("deadline", toDeadline, "a date such as 2026-11-30");
  if (takesImgs !== undefined) rules.takesImgs = takesImgs;
  if (visaJ1 !== undefined) rules.visaJ1 = visaJ1;
  if (visaH1b !== undefined) rules.visaH1b = visaH1b;
  if (step2Minimum !== undefined) rules.step2Minimum = step2Minimum;
  if (typeof graduationYears === "number") rules.graduationYears = graduationYears;
  if (failures !== undefined) rules.failures = failures;
  if (usceMonths !== undefined) rules.usceMonths = usceMonths;
  if (deadline !== undefined) rules.deadline = deadline;
  return rules;
}

function toYesNo(words: string): boolean | undefined {
  return YES.test(words) ? true : NO.test(words) ? false : undefined;
}

function toVisa(words: string): VisaAnswer | undefined {
  if (CASE_BY_CASE.test(words)) return "case-by-case";
  const answer = toYesNo(words);
  return answer === undefined ? undefined : answer ? "yes" : "no";
}

/** The one number in the words; "none" and "no" are 0. */
function toNumber(words: string, most: number): number | undefined {
  const numbers = words.match(/\d+/g);
  if (numbers === null) return NO.test(words) ? 0 : undefined;
  const number = Number(numbers[0]);
  return numbers.length === 1 && number <= most ? number : undefined;
}

/** Years; "no limit" is no rule at all. */
function toYears(words: string): number | "none" | undefined {
  return NO.test(words) && !/\d/.test(words) ? "none" : toNumber(words, 60);
}

function toDeadline(words: string): string | undefined {
  if (isStatedDay(words)) return words;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
  if (!american) return undefined;
  const [, month = "", day = "", year = ""] = american;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : undefined;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
