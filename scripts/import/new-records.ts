import type { Content } from "../../src/content/content.ts";
import { STATES, type State } from "../../src/content/schemas/state.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import { specialtyInId } from "../../src/identity/specialty-in-id.ts";
import { findSponsor, institutionOf } from "./find-sponsor.ts";
import { countyAt, countyName, type FindCity } from "./gazetteer.ts";
import type { ListRow } from "./list-rows.ts";
import { listingOf } from "./listing.ts";

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

/** A row that only a person can place. */
class Question extends Error {}

/** The records of these rows, whose states the site covers. A row with a question is left out whole; the other rows are not. */
export function newRecords(fresh: readonly ListRow[], content: Content, setting: Setting): NewRecords {
  const files = new Map<string, string>();
  const questions: string[] = [];
  const checks: string[] = [];
  const taken = new Set(content.programs.keys());
  const made: Made = { sponsors: new Map(), cities: new Map(), counties: new Map(), regions: new Map() };
  for (const row of fresh) {
    const own = new Map<string, string>();
    try {
      const place = placeOf(row, content, { made, findCity: setting.findCity, own });
      const sponsor = sponsorOf(row, content, { made, own, checks });
      const { id, record } = programOf(row, content, { ...setting, taken, city: place, sponsor });
      own.set(`content/programs/${row.state.toLowerCase()}/${id}.json`, toJson(record));
      taken.add(id);
      for (const [file, text] of own) files.set(file, text);
    } catch (error) {
      if (!(error instanceof Question)) throw error;
      questions.push(`${row.acgmeId} ${row.name}, ${row.city}, ${row.state}: ${error.message}`);
    }
  }
  return { files, questions, checks };
}

/** Records of this run, by what the next row finds them by. */
type Made = Readonly<Record<"sponsors" | "cities" | "counties" | "regions", Map<string, string>>>;
interface Making {
  readonly made: Made;
  readonly own: Map<string, string>;
}

function programOf(
  row: ListRow,
  { specialties, cities }: Content,
  {
    rows,
    source,
    taken,
    city,
    sponsor,
  }: Setting & { readonly taken: ReadonlySet<string>; readonly city: string; readonly sponsor: string },
) {
  const specialty = [...specialties.values()].find(
    ({ acgmePrefix }) => acgmePrefix === row.acgmeId.slice(0, 3),
  );
  if (!specialty)
    throw new Question(`no specialty of content/specialties/ has numbers like this (${row.specialty}).`);
  const words = [specialty.id, specialty.name, ...specialty.aliases].map(nameKey);
  if (!words.includes(nameKey(row.specialty)))
    throw new Question(`its number is one of ${specialty.name}, and the list says ${row.specialty}.`);
  const institution = institutionOf(row.name);
  const cityName = cities.get(city)?.name ?? row.city;
  const start = `${sponsor}-${specialty.id}`;
  const there = `${start}-${slug(cityName)}`;
  const tries = [
    ...(sponsor.includes(slug(cityName)) ? [start] : []),
    there,
    `${there}-${row.acgmeId.slice(-4)}`,
  ];
  const id = tries.find((one) => !taken.has(one)) as string;
  if (specialtyInId(id, [...specialties.keys()]) !== specialty.id)
    throw new Question(`the address "${id}" would name another specialty: write this record by hand.`);
  const { isMilitary, ...listing } = listingOf(row);
  const isNamesake = (other: ListRow) =>
    other.acgmeId !== row.acgmeId &&
    other.specialty === row.specialty &&
    nameKey(other.name) === nameKey(row.name);
  const namesakes = [
    ...new Set(rows.filter(isNamesake).map(({ city, state }) => `${city}, ${state}`)),
  ].sort();
  const record = {
    acgmeId: row.acgmeId,
    name: `${institution} ${specialty.name}, ${cityName}`,
    aliases: [],
    specialty: specialty.id,
    sponsor,
    city,
    listing: {
      status: listing.status,
      source,
      name: row.name,
      ...(namesakes.length > 0 && { namesakes }),
      ...(listing.note && { note: listing.note }),
    },
    ...(isMilitary && { military: true }),
    facts: {},
  };
  return { id, record };
}

function sponsorOf(
  row: ListRow,
  content: Content,
  { made, own, checks }: Making & { readonly checks: string[] },
): string {
  const found = findSponsor(row, content);
  if (found.is === "several") throw new Question(`its sponsor is one of ${found.sponsors.join(", ")}.`);
  if (found.is === "part")
    checks.push(`${row.name}, ${row.city}, ${row.state}: joined with ${found.sponsor}`);
  if (found.is !== "none") return found.sponsor;
  const name =
    institutionOf(row.name)
      .replaceAll(/\s*\([^)]*\)/g, "")
      .split("/")[0]
      ?.trim() ?? "";
  const key = `${nameKey(name)}, ${row.state}`;
  const before = made.sponsors.get(key);
  if (before) return before;
  const plain = slug(name);
  const id = content.sponsors.has(plain) ? `${plain}-${row.state.toLowerCase()}` : plain;
  if (content.sponsors.has(id))
    throw new Question(`the sponsor "${id}" is another institution: write this record by hand.`);
  made.sponsors.set(key, id);
  own.set(
    `content/sponsors/${id}.json`,
    toJson({ name, aliases: [], kind: null, state: row.state, facts: {} }),
  );
  return id;
}

/** The city's id, with records of the city, its county and region where they are new. */
function placeOf(
  row: ListRow,
  content: Content,
  { made, own, findCity }: Making & { readonly findCity: FindCity },
): string {
  const key = nameKey(row.city);
  const ours = [...content.cities.values()].filter(
    ({ state, name, aliases }) => state === row.state && [name, ...aliases].map(nameKey).includes(key),
  );
  if (ours.length > 1) throw new Question(`its city is one of ${ours.map(({ id }) => id).join(", ")}.`);
  if (ours[0]) return ours[0].id;
  const before = made.cities.get(`${key}, ${row.state}`);
  if (before) return before;
  const [city, ...others] = findCity(row.city, row.state);
  if (!city)
    throw new Question(
      "the gazetteer does not know this city: correct its name in the list, or write the city by hand.",
    );
  if (others.length > 0)
    throw new Question(
      `the gazetteer knows ${others.length + 1} places of this name: write the city by hand.`,
    );
  const county = countyAt(city.lat, city.lon);
  if (!county) throw new Question("its centre lies in no county: write the city by hand.");
  const known = [...content.counties.values()].find(({ fips }) => fips === county.fips);
  const region = known?.region ?? regionOf(row.state as State, content, { made, own });
  const countyId =
    known?.id ?? made.counties.get(county.fips) ?? slug(countyName(county), content.counties, row.state);
  if (!known && !made.counties.has(county.fips)) {
    made.counties.set(county.fips, countyId);
    const record = { name: countyName(county), state: row.state, fips: county.fips, region, facts: {} };
    own.set(`content/counties/${countyId}.json`, toJson(record));
  }
  const id = slug(city.name, content.cities, row.state);
  made.cities.set(`${key}, ${row.state}`, id);
  const front = {
    name: city.name,
    state: row.state,
    county: countyId,
    region,
    lat: city.lat,
    lon: city.lon,
    aliases: [],
  };
  own.set(`content/cities/${id}.md`, toMarkdown(front));
  return id;
}

/** A state that is no region yet becomes one; in a state of several regions only a person knows whose a new county is. */
function regionOf(state: State, { regions }: Content, { made, own }: Making): string {
  const there = [...regions.values()].filter(({ states }) => states.includes(state));
  if (there.length > 1)
    throw new Question(
      `its county is new, and ${STATES[state]} has several regions: write the county by hand.`,
    );
  const known = there[0]?.id ?? made.regions.get(state);
  if (known) return known;
  const name = STATES[state];
  const id = slug(name);
  made.regions.set(state, id);
  const order = Math.max(0, ...[...regions.values()].map((one) => one.order)) + made.regions.size;
  const definition = `The whole of ${name}.`;
  own.set(
    `content/regions/${id}.md`,
    toMarkdown({ name, order, states: [state], summary: `Programs in ${name}.`, definition, aliases: [] }),
  );
  return id;
}

/** An id of the words; where another record has it, with the state. */
function slug(words: string, taken?: ReadonlyMap<string, unknown>, state = ""): string {
  const id = words
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return taken?.has(id) ? `${id}-${state.toLowerCase()}` : id;
}

function toJson(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function toMarkdown(front: object): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}
