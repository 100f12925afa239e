import { gzipSync } from "node:zlib";

/** Size after gzip, in kB of 1,000 bytes; empty for nothing. */
export function gzipKilobytes(text: string): string {
  return text === "" ? "" : (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
}

/** Prints a table with its columns in line: the first to the left, numbers to the right. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  console.log(`\n${title}`);
  for (const row of [heads, ...rows]) console.log(line(row));
}
