import { type Row, readRows as readCells } from "../../src/plan/csv/read-rows.ts";

/** A program as a published list names it: who and where, and no more. */
export interface ListRow {
  readonly acgmeId: string;
  readonly name: string;
  /** The specialty's name. */
  readonly specialty: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  /** What whoever typed the list noted on the row. */
  readonly flags: readonly string[];
}

const COLUMNS = ["acgmeId", "name", "specialty", "city", "state", "flags"] as const;

/** The rows of a list, and what cannot be read of it, each problem with its line. Throws where a column is missing. */
export function readRows(text: string): {
  readonly rows: readonly ListRow[];
  readonly problems: readonly string[];
} {
  const all: Row[] = [];
  readCells(text, (row) => all.push(row) > 0);
  const [heads, ...data] = all;
  const places = new Map(heads?.cells.map((cell, place) => [cell.trim(), place]));
  const lacks = COLUMNS.filter((column) => !places.has(column));
  if (lacks.length > 0) throw new Error(`The list has no column ${lacks.join(", ")}.`);
  const rows: ListRow[] = [];
  const problems: string[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of data) {
    const [acgmeId = "", name = "", specialty = "", city = "", state = "", flags = ""] = COLUMNS.map(
      (column) => (cells[places.get(column) ?? -1] ?? "").trim().replaceAll(/\s+/g, " "),
    );
    const before = lines.get(acgmeId);
    if (!/^\d{10}$/.test(acgmeId))
      problems.push(`line ${line}: expected an ACGME number of ten digits, found "${acgmeId}".`);
    else if (!/^[A-Z]{2}$/.test(state))
      problems.push(`line ${line}: expected two letters of a state, found "${state}".`);
    else if (!name || !specialty || !city)
      problems.push(`line ${line}: name, specialty and city are needed.`);
    else if (before) problems.push(`line ${line}: ${acgmeId} stands on line ${before} too.`);
    else {
      lines.set(acgmeId, line);
      const notes = flags.split(";").map((flag) => flag.trim());
      rows.push({ acgmeId, name, specialty, city, state, flags: notes.filter(Boolean) });
    }
  }
  return { rows, problems };
}
