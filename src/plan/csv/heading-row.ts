import { countKnown, type Row } from "./read-rows.ts";

/** Titles and empty rows above the headings are few. */
const LOOKED_AT = 30;

/** The line of the row that holds the headings: the first that has most of those that we know; null = no row looks like it. */
export function findHeadings(rows: readonly Row[]): number | null {
  let best: { line: number; known: number } | null = null;
  for (const { line, cells } of rows.slice(0, LOOKED_AT)) {
    const known = countKnown(cells);
    if (known > (best?.known ?? 0)) best = { line, known };
  }
  return best?.line ?? null;
}
