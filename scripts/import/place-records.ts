import { readFileSync } from "node:fs";
import type { Content } from "../../src/content/content.ts";
import { STATES, type State } from "../../src/content/schemas/state.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import { countyAt, countyName, type FindCity, type GazetteerCity } from "./gazetteer.ts";
import type { ListRow } from "./list-rows.ts";
import { Question } from "./question.ts";
import { FreeIds, slug, toJson, toMarkdown } from "./record-text.ts";

/** What a list calls a place that the gazetteer calls otherwise, lacks, or knows more than once: then with its centre. */
interface ListPlace {
  readonly state: string;
  readonly list: string;
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
}

const LIST_PLACES: readonly ListPlace[] = JSON.parse(
  readFileSync(new URL("list-places.json", import.meta.url), "utf8"),
);

/** A city of this run, and what has to be written for it. */
interface MadeCity {
  readonly place: Place;
  readonly files: ReadonlyMap<string, string>;
}

/** A city's id and name. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Makes the cities of rows, with their counties and regions where they are new: each once for all rows of a run. */
export class PlaceRecords {
  readonly #content: Content;
  readonly #findCity: FindCity;
  readonly #cities = new Map<string, MadeCity>();
  /** By FIPS code. */
  readonly #counties = new Map<string, string>();
  readonly #regions = new Map<State, { readonly id: string; readonly order: number }>();
  readonly #ids: Readonly<Record<"cities" | "counties", FreeIds>>;
  /** City names that several states have. */
  readonly #shared: ReadonlySet<string>;

  constructor(content: Content, findCity: FindCity, rows: readonly ListRow[]) {
    this.#content = content;
    this.#findCity = findCity;
    this.#ids = {
      cities: new FreeIds(content.cities.keys()),
      counties: new FreeIds(content.counties.keys()),
    };
    const states = Map.groupBy(rows, ({ city }) => nameKey(city));
    this.#shared = new Set(
      [...states].flatMap(([key, there]) => (new Set(there.map(({ state }) => state)).size > 1 ? [key] : [])),
    );
  }

  /** The row's city; what has to be written for it is added to `own`. */
  cityOf(row: ListRow, own: Map<string, string>): Place {
    const told = LIST_PLACES.find(({ state, list }) => state === row.state && list === row.city);
    const keys = new Set([row.city, told?.name ?? row.city].map(nameKey));
    const ours = [...this.#content.cities.values()].filter(
      ({ state, name, aliases }) =>
        state === row.state && [name, ...aliases].some((one) => keys.has(nameKey(one))),
    );
    if (ours.length > 1) throw new Question(`its city is one of ${ours.map(({ id }) => id).join(", ")}.`);
    if (ours[0]) return ours[0];
    const city = this.#locate(row, told);
    const key = `${nameKey(city.name)}, ${row.state}`;
    const made = this.#cities.get(key) ?? this.#make(city, row);
    this.#cities.set(key, made);
    for (const [file, text] of made.files) own.set(file, text);
    return made.place;
  }

  #make(city: GazetteerCity, row: ListRow): MadeCity {
    const files = new Map<string, string>();
    const { county, region } = this.#countyOf(city, row, files);
    const id = this.#cityId(city.name, row);
    files.set(
      `content/cities/${id}.md`,
      toMarkdown({
        name: city.name,
        state: row.state,
        county,
        region,
        lat: city.lat,
        lon: city.lon,
        aliases: otherNames(city.name, row.state),
      }),
    );
    return { place: { id, name: city.name }, files };
  }

  #locate(row: ListRow, told: ListPlace | undefined): GazetteerCity {
    if (told?.lat !== undefined && told.lon !== undefined)
      return { name: told.name, state: row.state, lat: told.lat, lon: told.lon };
    const [city, ...others] = this.#findCity(told?.name ?? row.city, row.state);
    if (!city)
      throw new Question(
        "the gazetteer does not know this city: say its name or centre in scripts/import/list-places.json.",
      );
    if (others.length > 0)
      throw new Question(
        `the gazetteer knows ${others.length + 1} places of this name: say which in scripts/import/list-places.json.`,
      );
    return city;
  }

  /** A name that several states have says which one, whichever row comes first. */
  #cityId(name: string, { city, state }: ListRow): string {
    const plain = slug(name);
    const full = `${plain}-${state.toLowerCase()}`;
    const isShared = [name, city].some((one) => this.#shared.has(nameKey(one)));
    const id = this.#ids.cities.take(...(isShared ? [full] : [plain, full]));
    if (id === undefined)
      throw new Question(`the city "${full}" is another place: write this record by hand.`);
    return id;
  }

  #countyOf(city: GazetteerCity, row: ListRow, own: Map<string, string>): { county: string; region: string } {
    const found = countyAt(city.lat, city.lon, STATES[row.state as State]);
    if (!found) throw new Question("its centre lies in no county: write the city by hand.");
    const known = [...this.#content.counties.values()].find(({ fips }) => fips === found.fips);
    if (known) return { county: known.id, region: known.region };
    const region = this.#regionOf(row.state as State, own);
    const name = countyName(found);
    const id =
      this.#counties.get(found.fips) ??
      this.#ids.counties.take(slug(name), `${slug(name)}-${row.state.toLowerCase()}`);
    if (id === undefined) throw new Question(`the county "${slug(name)}" is another: write it by hand.`);
    const record = { name, state: row.state, fips: found.fips, region, facts: {} };
    this.#counties.set(found.fips, id);
    own.set(`content/counties/${id}.json`, toJson(record));
    return { county: id, region };
  }

  /** A state that is no region yet becomes one; in a state of several regions only a person knows whose a new county is. */
  #regionOf(state: State, own: Map<string, string>): string {
    const { regions } = this.#content;
    const there = [...regions.values()].filter(({ states }) => states.includes(state));
    if (there.length > 1)
      throw new Question(
        `its county is new, and ${STATES[state]} has several regions: write the county by hand.`,
      );
    if (there[0]) return there[0].id;
    const name = STATES[state];
    const last = Math.max(0, ...[...regions.values()].map((one) => one.order));
    const made = this.#regions.get(state) ?? { id: slug(name), order: last + this.#regions.size + 1 };
    this.#regions.set(state, made);
    own.set(
      `content/regions/${made.id}.md`,
      toMarkdown({
        ...{ name, order: made.order, states: [state] },
        ...{ summary: `Programs in ${name}.`, definition: `The whole of ${name}.`, aliases: [] },
      }),
    );
    return made.id;
  }
}

/** What lists call the city that its name does not say. */
function otherNames(name: string, state: string): string[] {
  return LIST_PLACES.filter(
    (one) => one.state === state && one.name === name && nameKey(one.list) !== nameKey(name),
  ).map(({ list }) => list);
}
