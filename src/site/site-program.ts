import type {
  City,
  Content,
  County,
  FiledProgram,
  Region,
  Source,
  Specialty,
  Sponsor,
} from "../content/content.ts";
import type { FactField } from "../content/schemas/program-facts.ts";
import { STATES, type State } from "../content/schemas/state.ts";
import type { Program as EngineProgram } from "../engine/facts.ts";
import type { Occasion } from "../engine/profile.ts";
import { fieldsThat } from "../facts/fields.ts";
import { isInResults, toEngineProgram } from "../facts/resolve.ts";
import { answeredFields } from "./field-reading.ts";

/** A program with everything it refers to. */
export interface SiteProgram {
  readonly record: FiledProgram;
  readonly engine: EngineProgram;
  /** The fields whose question its pages answer on the day of the site. */
  readonly answered: ReadonlySet<FactField>;
  readonly sponsor: Sponsor;
  /** The page that tells its standing. */
  readonly list: Source;
  readonly city: City;
  readonly county: County;
  readonly region: Region;
  readonly specialty: Specialty;
  readonly state: { readonly id: State; readonly name: string };
  /** "/programs/<id>/", without the site's base. */
  readonly path: string;
  /** Results and the data set show it. */
  readonly isInResults: boolean;
  /** Nothing is known of it but who it is: its page says so and stays out of the sitemap. */
  readonly isBare: boolean;
}

/** Joins a program with what it refers to. Throws when a record is missing, which the rules rule out. */
export function toSiteProgram(content: Content, record: FiledProgram, occasion: Occasion): SiteProgram {
  const city = get(content.cities, record.city);
  const sponsor = get(content.sponsors, record.sponsor);
  return {
    record,
    engine: toEngineProgram(content, record),
    answered: answeredFields(content, record, sponsor, occasion),
    sponsor,
    list: get(content.sources, record.listing.source),
    city,
    county: get(content.counties, city.county),
    region: get(content.regions, city.region),
    specialty: get(content.specialties, record.specialty),
    state: { id: city.state, name: STATES[city.state] },
    path: `/programs/${record.id}/`,
    isInResults: isInResults(record),
    isBare: isBare(record, sponsor),
  };
}

/** Fields that only tell who a program is. */
const IDENTITY: ReadonlySet<string> = new Set(fieldsThat(({ group }) => group === "practical"));

function isBare(program: FiledProgram, sponsor: Sponsor): boolean {
  return [program, sponsor].every(({ facts }) => Object.keys(facts).every((field) => IDENTITY.has(field)));
}

function get<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}". Run npm run lint.`);
  return record;
}
