import Papa from "papaparse";

/** Null is an empty cell: no page says it. */
export type Cell = string | number | boolean | null;

/** Rows as CSV, null as an empty cell, with a line end after the last row. Text that a spreadsheet would run as a formula gets a ' before it. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `${Papa.unparse(rows as Cell[][], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
