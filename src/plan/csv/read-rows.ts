import Papa from "papaparse";
import { choicesOf, targetOf } from "./columns.ts";

/** A row of a file that is not empty. */
export interface Row {
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Quotation marks do not close as they should: other rows may stand in its cells. */
  readonly isBadlyQuoted?: true;
}

/** Calls `take` with each row of a CSV text, empty ones left out, and how far the text is read (0 to 1). Stops when it returns false. */
export function readRows(text: string, take: (row: Row, done: number) => boolean): void {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const told = SEPARATOR_LINE.exec(marked);
  const clean = told ? marked.slice(told[0].length) : marked;
  let line = told ? 2 : 1;
  let read = 0;
  Papa.parse<string[]>(clean, {
    delimiter: told?.[1] ?? delimiterOf(clean),
    step({ data, errors, meta: { cursor } }, parser) {
      const from = line;
      line += countLines(clean, read, cursor);
      read = cursor;
      if (data.every((cell) => cell.trim() === "")) return;
      const isBadlyQuoted = errors.some(({ type }) => type === "Quotes");
      if (!take({ line: from, cells: data, ...(isBadlyQuoted && { isBadlyQuoted }) }, cursor / clean.length))
        parser.abort();
    },
  });
}

/** A first line by which Excel is told what parts the cells: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?[,;\t|]*(?:\r\n|\n|\r|$)/i;
const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Titles above the headings are few. */
const LOOKED_AT = 20_000;
const MOST_TITLES = 30;

/** What parts the headings: of the first lines, quoted text left out, the one that a separator parts into most headings that we know. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replaceAll(/"(?:[^"]|"")*"?/g, (quoted) => (/[\r\n,;\t|]/.test(quoted) ? "" : quoted.slice(1, -1)))
    .split(/\r\n|\r|\n/, MOST_TITLES);
  const known = (delimiter: string) => Math.max(...lines.map((line) => countKnown(line.split(delimiter))));
  const byHeadings = best(known);
  if (known(byHeadings) > 0) return byHeadings;
  const first = lines.find((line) => line.trim() !== "") ?? "";
  return best((delimiter) => first.split(delimiter).length);
}

function best(weigh: (delimiter: string) => number): string {
  return DELIMITERS.reduce(
    (one, other) => (weigh(other) > weigh(one) ? other : one),
    DELIMITERS[0] as string,
  );
}

/** How many of the cells are headings that we know. */
export function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => targetOf(cell) !== undefined || choicesOf(cell).length > 0).length;
}

/** Line ends between two places of a text: LF, CR LF or CR. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines;
}
