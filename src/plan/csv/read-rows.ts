import Papa from "papaparse";

export interface Row {
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Calls `take` with each row of a CSV text, empty ones left out, and how far the text is read (0 to 1). Stops when it returns false. */
export function readRows(text: string, take: (row: Row, done: number) => boolean): void {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(clean, {
    delimiter: delimiterOf(clean),
    step({ data, meta: { cursor } }, parser) {
      const from = line;
      line += countLines(clean, read, cursor);
      read = cursor;
      if (data.every((cell) => cell.trim() === "")) return;
      if (!take({ line: from, cells: data }, cursor / clean.length)) parser.abort();
    },
  });
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What parts the headings, quoted text left out: the headings are short words, while notes further down hold anything. */
function delimiterOf(text: string): string {
  const heading =
    text
      .slice(0, 20_000)
      .replaceAll(/"(?:[^"]|"")*"?/g, "")
      .split(/[\r\n]/, 1)[0] ?? "";
  const count = (delimiter: string) => heading.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
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
