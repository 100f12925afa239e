import { readFileSync } from "node:fs";
import type { IdentityTable } from "../../../src/identity/table.ts";
import { type Imported, importCsv, previewCsv, readStart } from "../../../src/plan/csv/import-csv.ts";
import type { Answers } from "../../../src/plan/csv/rule-columns.ts";
import { realTable } from "../../identity/real-table.ts";

export const SEASON = { year: 2027, opens: "2026-06-03" };

export interface Choice {
  readonly table?: IdentityTable;
  readonly answers?: Answers;
  /** Columns that the visitor named. */
  readonly mapping?: Readonly<Record<string, number>>;
}

/** A file as it is read when the visitor agrees to what is proposed. */
export function read(
  text: string,
  { table = realTable(), answers = {}, mapping = {} }: Choice = {},
): Imported {
  const { headingLine, headings, guess } = readStart(text, SEASON);
  const how = { headingLine, headings, mapping: { ...guess, ...mapping }, answers, table, season: SEASON };
  return importCsv(text, { ...how, onProgress: () => {} });
}

export function preview(text: string, { table = realTable(), answers = {} }: Choice = {}) {
  const { headingLine, headings, guess } = readStart(text, SEASON);
  return previewCsv(text, { headingLine, headings, mapping: guess, answers, table, season: SEASON });
}

export function fixture(name: string): string {
  return readFileSync(new URL(`files/${name}`, import.meta.url), "utf8");
}

/** Each row in one line: the program, then what was understood of it. */
export function lines({ entries, own, problems }: Imported): readonly string[] {
  const rules = new Map(own.map((one) => [one.id, one]));
  return [
    ...entries.map(({ id, name }) => {
      const mine = rules.get(id);
      return mine ? `own ${name}: ${JSON.stringify(mine.rules)}` : id;
    }),
    ...problems.map(({ line, reason }) => `line ${line}: ${reason}`),
  ];
}
