import type { Content } from "../../src/content/content.ts";
import { STATES, type State } from "../../src/content/schemas/state.ts";
import type { FindCity } from "./gazetteer.ts";
import type { ListRow } from "./list-rows.ts";
import { PlaceRecords } from "./place-records.ts";
import { ProgramRecords } from "./program-records.ts";
import { Question } from "./question.ts";
import { SponsorRecords } from "./sponsor-records.ts";

/** Files to write, by their path from the project's root, and what only a person can say. */
export interface NewRecords {
  readonly files: ReadonlyMap<string, string>;
  readonly questions: readonly string[];
  /** What was joined by less than a whole name, to be looked at. */
  readonly checks: readonly string[];
}

export interface Setting {
  /** All rows of the list, for names that it gives to several. */
  readonly rows: readonly ListRow[];
  /** Id of the list among our sources. */
  readonly source: string;
  readonly findCity: FindCity;
}

/** The records of these rows, by state and number. A row with a question is left out whole; the other rows are not. */
export function newRecords(fresh: readonly ListRow[], content: Content, setting: Setting): NewRecords {
  const files = new Map<string, string>();
  const questions: string[] = [];
  const checks: string[] = [];
  const places = new PlaceRecords(content, setting.findCity, setting.rows);
  const sponsors = new SponsorRecords(content, setting.rows);
  const programs = new ProgramRecords(content, setting.source, setting.rows);
  const nameOfState = ({ state }: ListRow) => STATES[state as State];
  const sorted = fresh.toSorted((a, b) =>
    nameOfState(a) === nameOfState(b)
      ? Number(a.acgmeId) - Number(b.acgmeId)
      : nameOfState(a) < nameOfState(b)
        ? -1
        : 1,
  );
  for (const row of sorted) {
    const own = new Map<string, string>();
    try {
      const city = places.cityOf(row, own);
      const sponsor = sponsors.sponsorOf(row, own, checks);
      programs.write(row, { city, sponsor }, own);
      for (const [file, text] of own) files.set(file, text);
    } catch (error) {
      if (!(error instanceof Question)) throw error;
      questions.push(`${row.acgmeId} ${row.name}, ${row.city}, ${row.state}: ${error.message}`);
    }
  }
  return { files, questions, checks };
}
