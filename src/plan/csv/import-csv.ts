import type { Entry } from "../list.ts";
import { MOST_OWN, type OwnProgram } from "../own-program.ts";
import { guessColumns, type Mapping } from "./columns.ts";
import type { KnownPrograms } from "./known-programs.ts";
import { readRow } from "./read-row.ts";
import { type Row, readRows } from "./read-rows.ts";

export const MOST_ROWS = MOST_OWN;

/** The start of a file, for the dialog in which columns are named. */
export interface FileStart {
  readonly headings: readonly string[];
  /** The first rows below the headings. */
  readonly sample: readonly (readonly string[])[];
  readonly guess: Mapping;
}

export interface Problem {
  readonly line: number;
  readonly reason: string;
  /** The row is kept, without the cell that the reason speaks of. */
  readonly isKept: boolean;
}

export interface Imported {
  /** Every good row in the order of the file, each program once. */
  readonly entries: readonly Entry[];
  /** Those of them that are not in our data. */
  readonly own: readonly OwnProgram[];
  readonly problems: readonly Problem[];
  /** The file says what the visitor has done about its programs: it is a list, not a directory. */
  readonly isList: boolean;
}

const SAMPLE_ROWS = 3;

export function readStart(text: string): FileStart {
  const rows: Row[] = [];
  readRows(text, (row) => rows.push(row) <= SAMPLE_ROWS);
  const headings = (rows[0]?.cells ?? []).map((heading) => heading.trim());
  return {
    headings,
    sample: rows.slice(1, SAMPLE_ROWS + 1).map(({ cells }) => cells),
    guess: guessColumns(headings),
  };
}

/** Reads every row below the headings. `onProgress` is told the part of the text that is done, now and then. */
export function importCsv(
  text: string,
  {
    mapping,
    known,
    onProgress,
  }: { mapping: Mapping; known: KnownPrograms; onProgress: (done: number, rows: number) => void },
): Imported {
  const entries = new Map<string, { entry: Entry; line: number }>();
  const own = new Map<string, OwnProgram>();
  const problems: Problem[] = [];
  let rows = -1;
  readRows(text, (row, done) => {
    rows++;
    if (rows === 0) return true;
    if (rows > MOST_ROWS) {
      problems.push({
        line: row.line,
        reason: `Only the first ${MOST_ROWS.toLocaleString("en-US")} rows are read.`,
        isKept: false,
      });
      return false;
    }
    if (rows % EVERY === 0) onProgress(done, rows);
    const result = readRow(row, mapping, known);
    if ("bad" in result) {
      problems.push({ line: row.line, reason: result.bad, isKept: false });
      return true;
    }
    const before = entries.get(result.entry.id);
    if (before) {
      problems.push({ line: row.line, reason: `The same program as on line ${before.line}.`, isKept: false });
      return true;
    }
    entries.set(result.entry.id, { entry: result.entry, line: row.line });
    if (result.own) own.set(result.own.id, result.own);
    problems.push(
      ...result.remarks.map((reason) => ({ line: row.line, reason: `${reason}.`, isKept: true })),
    );
    return true;
  });
  return {
    entries: [...entries.values()].map(({ entry }) => entry),
    own: [...own.values()],
    problems,
    isList: mapping.status !== undefined,
  };
}

/** Rows between two words on progress. */
const EVERY = 100;
