import SAY from "../../../content/words/plan.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Identity } from "../../identity/identity.ts";
import { readNumber } from "../../identity/numbers.ts";
import type { IdentityTable } from "../../identity/table.ts";
import { fill } from "../../words/fill.ts";
import { cleanName, cleanNote, type Entry, isEntryId, MOST_NAME, MOST_NOTE } from "../list.ts";
import type { KeptAnswers } from "../own-answers.ts";
import { isOwnId, type OwnProgram, ownId } from "../own-program.ts";
import type { OwnRules, RuleName } from "../own-rules.ts";
import type { SeasonOfFile } from "./cells/days.ts";
import { readDay } from "./cells/days.ts";
import { type CellReading, unread } from "./cells/reading.ts";
import { isSilent } from "./cells/silence.ts";
import { unguard } from "./guard.ts";
import { whyNoProgram } from "./no-program.ts";
import { readPlaceCells } from "./place-cells.ts";
import type { Row } from "./read-rows.ts";
import { type Answers, type RuleReading, readRuleCell } from "./rule-columns.ts";
import { readStatus } from "./status-cells.ts";
import { COLUMNS, type Mapping, RULE_TARGETS, ruleOf, type Target } from "./targets.ts";
import { readTold } from "./told-cells.ts";

/** Everything with which rows are read. */
export interface RowContext {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly table: IdentityTable;
  readonly season: SeasonOfFile;
}

/** What one row gives. */
export interface ReadRow {
  readonly entry: Entry;
  /** Which of the visitor's own words the row states; the others are what a new entry starts with. */
  readonly says: { readonly status: boolean; readonly note: boolean };
  /** Set when the program is not in our data. */
  readonly own: OwnProgram | null;
  /** Programs of our data that it may be: the visitor is asked. */
  readonly maybe: readonly Identity[];
  /** What the program told the visitor. */
  readonly answers: KeptAnswers;
  /** What somebody's file states of a program of our data. Our own file repeats what its pages say, so nothing is read there. */
  readonly stated: OwnRules;
  /** Cells that could not be read; the row is kept without them. */
  readonly remarks: readonly string[];
}

/** A row that was read, or why it was not. */
export type RowResult = ReadRow | { readonly bad: string };

/** The text of a target's cell, as it was before a formula guard. */
export function cellOf({ mapping }: Pick<RowContext, "mapping">, row: Row, target: Target): string {
  const at = mapping[target];
  return at === undefined ? "" : unguard(row.cells[at] ?? "");
}

/** Reads one row: a program of our data, one that left it, or one of the visitor's own. */
export function readRow(row: Row, context: RowContext): RowResult {
  const { table } = context;
  const noProgram = whyNoProgram(row, context);
  if (noProgram !== null) return { bad: noProgram };
  const text = (target: Target) => cellOf(context, row, target).trim();
  const remarks: string[] = row.isBadlyQuoted ? [SAY.readRow.itsQuotationMarksDoNotClose] : [];
  const unreadable = (target: Target, expected: string) =>
    remarks.push(
      fill(SAY.readRow.isNot, { label: COLUMNS[target].label, target: short(text(target)), expected }),
    );

  const numbers = readNumbers(text, table);
  const { acgmeId, nrmpCode } = numbers;
  const id = text("id");
  const called = cellOf(context, row, "name");
  // "#N/A" or "TBD" is no name, unless our own file says so.
  const isWritten = isEntryId(id) || !isSilent(called);
  const name = isWritten ? cleanName(isEntryId(id) ? called : called.replaceAll(TURNING, "")) : "";
  const specialty = isSilent(text("specialty")) ? "" : text("specialty");
  if (!acgmeId && !nrmpCode && name === "") {
    const [problem] = numbers.problems;
    if (problem && id === "")
      return {
        bad: fill(SAY.readRow.isNot2, { target: short(text(problem.target)), expected: problem.expected }),
      };
    if (id === "") return { bad: SAY.readRow.itNamesNoProgramNoNumber };
    if (!isEntryId(id)) return { bad: fill(SAY.readRow.isNoIdOfOurs, { id: short(id) }) };
  }
  for (const { target, expected } of numbers.problems) unreadable(target, expected);

  const status = readStatus(text("status"));
  if (status.is === "unread") unreadable("status", status.expected);
  const added = readAdded(text("added"), context);
  if (added.is === "unread") unreadable("added", added.expected);
  const note = cleanNote(cellOf(context, row, "note"));
  for (const [target, most] of MOST_LETTERS)
    if (text(target).length > most)
      remarks.push(
        fill(SAY.readRow.onlyItsFirstLettersAreKept, {
          label: COLUMNS[target].label,
          most: thousands(most),
        }),
      );
  const says = { status: status.is === "value", note: note !== "" };
  const entry = (of: string, its: string): Entry => ({
    id: of,
    name: name || its,
    status: status.is === "value" ? status.value : "considering",
    note,
    added: added.is === "value" ? added.value : null,
  });

  const toldOf = (of: string): KeptAnswers => {
    const { answers, lost } = readTold(cellOf(context, row, "told"), of);
    if (lost > 0)
      remarks.push(fill(SAY.readRow.couldNotBeRead, { label: COLUMNS.told.label, lost: thousands(lost) }));
    return answers;
  };

  const place = readPlaceCells(text("city"), text("state"));
  const asked = { id, acgmeId, nrmpCode, name, specialty, ...place };
  const isOurs = isEntryId(id) && !isOwnId(id);
  const found = isOurs || !isOwnId(id) ? table.find(asked) : table.find({ acgmeId, nrmpCode });
  if (found.is === "one") {
    const { program } = found;
    const byName = table.find({ ...asked, id: "", acgmeId: null, nrmpCode: null });
    if (byName.is === "one" && byName.program !== program)
      remarks.push(
        fill(SAY.readRow.itsNumberIsThatOfIts, { name: program.name, name2: byName.program.name }),
      );
    if (program.notOpen)
      remarks.push(fill(SAY.readRow.resultsLeaveItOut, { name: program.name, notOpen: program.notOpen }));
    return {
      entry: entry(program.id, program.name),
      says,
      own: null,
      maybe: [],
      answers: toldOf(program.id),
      stated: isOurs ? {} : readRules(row, context),
      remarks,
    };
  }
  if (isOurs)
    return { entry: entry(id, id), says, own: null, maybe: [], answers: toldOf(id), stated: {}, remarks };

  const number = acgmeId ?? nrmpCode;
  const own: Omit<OwnProgram, "id"> = {
    acgmeId,
    nrmpCode: acgmeId ? null : nrmpCode,
    name: name || (acgmeId ? `ACGME ${acgmeId}` : `NRMP ${nrmpCode}`),
    specialty: table.specialtyOf(specialty, number) ?? cleanName(specialty),
    ...place,
    rules: readRules(row, context, unreadable, remarks),
  };
  const whole: OwnProgram = { id: isOwnId(id) && isEntryId(id) ? id : ownId(own), ...own };
  const maybe = found.is === "maybe" ? found.programs : [];
  return {
    entry: entry(whole.id, whole.name),
    says,
    own: whole,
    maybe,
    answers: toldOf(whole.id),
    stated: {},
    remarks,
  };
}

/** Marks that nobody sees, and those that turn the words around a name. */
const TURNING = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MOST_LETTERS = [
  ["name", MOST_NAME],
  ["note", MOST_NOTE],
] as const;

/** The day of adding, which has its year. */
function readAdded(cell: string, { answers, season }: RowContext): CellReading<string> {
  const added = readDay(cell, answers.dayOrder, season);
  const isWhole = added.is !== "value" || added.value.length > "MM-DD".length;
  return isWhole ? added : unread(SAY.readRow.aDayWithItsYear);
}

interface Numbers {
  readonly acgmeId: string | null;
  readonly nrmpCode: string | null;
  readonly problems: readonly { readonly target: Target; readonly expected: string }[];
}

/** The numbers of a row: either column may hold either kind. */
function readNumbers(text: (target: Target) => string, table: IdentityTable): Numbers {
  let acgmeId: string | null = null;
  let nrmpCode: string | null = null;
  const problems: { target: Target; expected: string }[] = [];
  for (const target of ["number", "nrmpCode"] as const) {
    const cell = text(target);
    if (isSilent(cell)) continue;
    const number = readNumber(cell);
    if (number?.is === "acgme") acgmeId ??= number.acgmeId;
    else if (number?.is === "nrmp") nrmpCode ??= number.nrmpCode;
    // A spreadsheet takes a zero at the front away: only a number that we know shows it.
    else if (number?.is === "nine-digits" && table.byAcgme(number.acgmeId)) acgmeId ??= number.acgmeId;
    else problems.push({ target, expected: number?.is === "rounded" ? ROUNDED : EXPECTED[target] });
  }
  // Most addresses name no number, and that is no fault.
  const link = readNumber(text("link"));
  if (link?.is === "acgme") acgmeId ??= link.acgmeId;
  return { acgmeId, nrmpCode, problems };
}

const EXPECTED = {
  number: SAY.readRow.anAcgmeNumberItHasTen,
  nrmpCode: SAY.readRow.anNrmpCodeSuchAs2973400c0,
} as const;
const ROUNDED = SAY.readRow.aWholeNumberYourSpreadsheetHas;

function readRules(
  row: Row,
  context: RowContext,
  unreadable: (target: Target, expected: string) => void = () => {},
  remarks: string[] = [],
): OwnRules {
  const rules = new Map<RuleName, unknown>();
  for (const target of RULE_TARGETS) {
    const reading = readRule(row, context, target);
    if (reading.is === "unread") unreadable(target, reading.expected);
    if (reading.is !== "value") continue;
    const rule = ruleOf(target);
    if (rules.has(rule) && rules.get(rule) !== reading.value) {
      rules.delete(rule);
      remarks.push(SAY.readRow.itsFailedAttemptsAndItsAttempts);
    } else rules.set(rule, reading.value);
  }
  return Object.fromEntries(rules);
}

/** What a row's cell says of a rule. */
export function readRule(row: Row, context: RowContext, target: (typeof RULE_TARGETS)[number]): RuleReading {
  const { mapping, headings, answers, season } = context;
  const heading = headings[mapping[target] ?? -1] ?? "";
  return readRuleCell(target, cellOf(context, row, target), { heading, answers, season });
}

/** At most 40 characters, for quoting a cell. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
