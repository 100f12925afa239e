import SAY from "../../../content/words/plan.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Identity } from "../../identity/identity.ts";
import type { IdentityTable } from "../../identity/table.ts";
import { fill } from "../../words/fill.ts";
import type { Entry } from "../list.ts";
import type { KeptAnswer, KeptAnswers } from "../own-answers.ts";
import { MOST_OWN, type OwnProgram } from "../own-program.ts";
import type { Stated } from "../stated.ts";
import type { TypedPlan } from "../typed.ts";
import type { SeasonOfFile } from "./cells/days.ts";
import { type Doubt, judgeColumns } from "./fit.ts";
import { findHeadings } from "./heading-row.ts";
import { previewRow, type RowPreview } from "./preview.ts";
import { type CellQuestion, createQuestions } from "./questions.ts";
import { type ReadRow, readRow } from "./read-row.ts";
import { type Row, readRows } from "./read-rows.ts";
import type { Answers } from "./rule-columns.ts";
import type { Mapping } from "./targets.ts";

/** Rows beyond these are not read; the visitor is told. */
export const MOST_ROWS = MOST_OWN;

/** The start of a file, for the dialog in which columns are named. */
export interface FileStart {
  /** The first rows, of which one holds the headings. */
  readonly rows: readonly Row[];
  /** The line of the row with the headings; null = none has them, every row is a program. */
  readonly headingLine: number | null;
  readonly headings: readonly string[];
  readonly guess: Mapping;
  readonly doubts: readonly Doubt[];
}

/** How the visitor wants the file read. */
export interface HowToRead {
  readonly headingLine: number | null;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly answers: Answers;
}

/** The first rows as they would be read, and what the visitor has to say before. */
export interface Preview {
  readonly rows: readonly RowPreview[];
  readonly questions: readonly CellQuestion[];
}

/** Something in a file that could not be read, in a sentence. */
export interface ImportProblem {
  /** Of the file; null where it has no lines that a reader knows. */
  readonly line: number | null;
  readonly reason: string;
  /** The row is kept, without the cell that the reason speaks of. */
  readonly isKept: boolean;
}

/** An entry of a file, and which of the visitor's own words the file states for it. */
export interface ImportedEntry extends Entry {
  readonly says: ReadRow["says"];
}

/** A row that may be a program of our data: only the visitor can say. */
export interface Maybe {
  readonly line: number;
  /** Id of the entry as which it is kept when it is none of them. */
  readonly id: string;
  readonly name: string;
  readonly programs: readonly Pick<Identity, "id" | "name" | "city" | "state">[];
}

/** A file that was read, before anything of it is kept. */
export interface Imported {
  /** Every good row in the order of the file, each program once. */
  readonly entries: readonly ImportedEntry[];
  /** Those of them that are not in our data. */
  readonly own: readonly OwnProgram[];
  /** What programs told the visitor. */
  readonly answers?: KeptAnswers;
  /** What the file states of programs of our data. */
  readonly stated?: readonly Stated[];
  /** What it makes of what they typed beside the list. */
  readonly typed?: TypedPlan;
  readonly maybe: readonly Maybe[];
  readonly problems: readonly ImportProblem[];
  /** The file says what the visitor has done about its programs: it is a list, not a directory. */
  readonly isList: boolean;
}

const FIRST_ROWS = 30;
/** So many rows are looked at to judge whether a column holds what its heading says. */
const JUDGED_ROWS = 500;
const PREVIEWED = 3;

/** The first rows of a file, the row of its headings (found, or the line that the visitor chose) and what its columns hold. */
export function readStart(text: string, season: SeasonOfFile, chosen?: number | null): FileStart {
  const { rows, headingLine, headings } = readHeadings(text, FIRST_ROWS + JUDGED_ROWS, chosen);
  const below = rows.filter(({ line }) => headingLine === null || line > headingLine);
  const { mapping, doubts } = judgeColumns(headings, below.slice(0, JUDGED_ROWS), season);
  return { rows: rows.slice(0, FIRST_ROWS), headingLine, headings, guess: mapping, doubts };
}

/** The first rows of a file and the row of its headings, found or chosen; what its columns hold is not looked at. */
export function readHeadings(
  text: string,
  most = FIRST_ROWS,
  chosen?: number | null,
): Pick<FileStart, "rows" | "headingLine" | "headings"> {
  const rows: Row[] = [];
  readRows(text, (row) => rows.push(row) < most);
  const headingLine = chosen === undefined ? (findHeadings(rows) ?? rows[0]?.line ?? null) : chosen;
  const heading = rows.find(({ line }) => line === headingLine);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const headings = heading?.cells.map((cell) => cell.trim()) ?? Array.from({ length: width }, () => "");
  return { rows, headingLine, headings };
}

interface Reading extends HowToRead {
  readonly table: IdentityTable;
  readonly season: SeasonOfFile;
}

/** Three of the file's rows as they will be understood, and what must be asked before. */
export function previewCsv(text: string, how: Reading): Preview {
  const rows: RowPreview[] = [];
  const asker = createQuestions(how.headings, how.mapping);
  readBelow(text, how.headingLine, (row) => {
    asker.look(row);
    if (rows.length < PREVIEWED) rows.push(previewRow(row, how));
    return true;
  });
  return { rows, questions: asker.questions() };
}

/** Reads every row below the headings. `onProgress` is told the part of the text that is done, now and then. */
export function importCsv(
  text: string,
  { onProgress, ...how }: Reading & { onProgress: (done: number, rows: number) => void },
): Imported {
  const entries = new Map<string, { entry: ImportedEntry; line: number }>();
  const own = new Map<string, OwnProgram>();
  const maybe: Maybe[] = [];
  const answers: KeptAnswer[] = [];
  const stated: Stated[] = [];
  const problems: ImportProblem[] = [];
  let rows = 0;
  let firstLeft: number | null = null;
  readBelow(text, how.headingLine, (row, done) => {
    rows++;
    if (rows > MOST_ROWS) {
      firstLeft ??= row.line;
      return true;
    }
    if (rows % EVERY === 0) onProgress(done, rows);
    const result = readRow(row, how);
    if ("bad" in result) {
      problems.push({ line: row.line, reason: result.bad, isKept: false });
      return true;
    }
    const { entry, says, remarks } = result;
    const before = entries.get(entry.id);
    if (before) {
      problems.push({
        line: row.line,
        reason: fill(SAY.importCsv.theSameProgramAsOnLine, { line: before.line }),
        isKept: false,
      });
      return true;
    }
    answers.push(...result.answers);
    if (Object.keys(result.stated).length > 0) stated.push({ program: entry.id, rules: result.stated });
    entries.set(entry.id, { entry: { ...entry, says }, line: row.line });
    if (result.own) own.set(result.own.id, result.own);
    if (result.maybe.length > 0)
      maybe.push({ line: row.line, id: entry.id, name: entry.name, programs: result.maybe.map(shortOf) });
    problems.push(...remarks.map((reason) => ({ line: row.line, reason, isKept: true })));
    return true;
  });
  if (firstLeft !== null) {
    const left = rows - MOST_ROWS;
    const words = fill(SAY.importCsv.onlyTheFirstRowsAreRead, {
      most: thousands(MOST_ROWS),
      left: thousands(left),
      n: left,
    });
    problems.push({ line: firstLeft, reason: words, isKept: false });
  }
  return {
    entries: [...entries.values()].map(({ entry }) => entry),
    own: [...own.values()],
    answers,
    stated,
    maybe,
    problems,
    isList: how.mapping.status !== undefined,
  };
}

/** Rows between two words on progress. */
const EVERY = 100;

function readBelow(
  text: string,
  headingLine: number | null,
  take: (row: Row, done: number) => boolean,
): void {
  readRows(text, (row, done) => (headingLine !== null && row.line <= headingLine ? true : take(row, done)));
}

function shortOf({ id, name, city, state }: Identity): Maybe["programs"][number] {
  return { id, name, city, state };
}
