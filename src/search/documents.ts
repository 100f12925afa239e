/** The records that can be found, and how they hang together. */
import { findHospitals } from "./hospitals.ts";
import { ownWords } from "./own-words.ts";
import type { ProgramSays } from "./says.ts";

/** In the order in which results are grouped when nothing else decides. */
export const DOCUMENT_KINDS = [
  "city",
  "region",
  "specialty",
  "state",
  "county",
  "sponsor",
  "program",
  "guide",
  "tool",
  "term",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One record as the index takes it in. */
export type SearchDocument = {
  kind: DocumentKind;
  /** Empty for a program whose name has not come yet. */
  id: string;
  /** For a program whose name has not come yet, its sponsor, specialty and city. */
  name: string;
  /** A second line to tell like names apart: "Fresno, CA". May be empty. */
  detail: string;
  /** Words that lead here and are not shown: a guide's headings. */
  text: string;
  /** Other names that people use. */
  aliases: readonly string[];
  /** Other names that are also the name of a part of it ("Houston" for other Texas): its parts do not inherit them. */
  ownAliases: readonly string[];
  /** Of a program: the words of its names that its sponsor, city and specialty do not have. */
  words: readonly string[];
  /** Of a program: places in the list of its sponsor's other names of those that are its hospital's. */
  hospitals: readonly number[];
  /** ACGME and NRMP numbers. */
  codes: readonly string[];
  /** Places in the list of the records whose names hold for this one too: a program's city, specialty, sponsor ... */
  parents: readonly number[];
  /** What its pages answer to what a query may ask. Empty for other kinds. */
  says: ProgramSays;
  /** How much its page tells: a program's known answers. 0 for other kinds, whose weight is what belongs to them. */
  weight: number;
  /** False for a program that results leave out: one that has closed or not begun, or that takes no civilians. */
  isOpen: boolean;
};

type Named = { id: string; name: string; aliases: readonly string[] };
type Place = Named & { state: string };

/** What the content must give. Lists in any order; every id named exists. */
export type SearchSource = {
  states: readonly Named[];
  regions: readonly (Named & { states: readonly string[] })[];
  counties: readonly (Place & { region: string })[];
  cities: readonly (Place & {
    county: string;
    region: string;
    /** What to know of a city without programs: where the nearest are. Null for a city with some. */
    note: string | null;
  })[];
  specialties: readonly Named[];
  sponsors: readonly Place[];
  programs: readonly (Named & {
    /** Given where the names are not. */
    words?: readonly string[];
    /** As well. */
    hospitals?: readonly number[];
    codes: readonly string[];
    specialty: string;
    sponsor: string;
    city: string;
    says: ProgramSays;
    weight: number;
    /** What to know before all else, such as "closed" or "military"; null for a program that results show. */
    notOpen: string | null;
  })[];
  tools: readonly Named[];
  guides: readonly (Named & { summary: string; text: string })[];
  /** Words that the glossary explains. */
  terms: readonly (Named & { text: string })[];
};

const NOTHING_SAID: ProgramSays = {};

/** @returns all documents, parents before those that inherit from them, each kind sorted by id */
export function createDocuments(source: SearchSource): SearchDocument[] {
  const documents: SearchDocument[] = [];
  const places = new Map<string, number>();
  const placeOf = (kind: DocumentKind, id: string): number[] => {
    const place = places.get(`${kind}:${id}`);
    return place === undefined ? [] : [place];
  };
  const add = (kind: DocumentKind, record: Named, rest: Partial<SearchDocument>) => {
    places.set(`${kind}:${record.id}`, documents.length);
    const { id, name, aliases } = record;
    documents.push({
      ...{
        kind,
        id,
        name,
        detail: "",
        text: "",
        aliases,
        ownAliases: [],
        words: [],
        hospitals: [],
        codes: [],
        parents: [],
        says: NOTHING_SAID,
        weight: 0,
      },
      isOpen: true,
      ...rest,
    });
  };

  for (const state of byId(source.states)) add("state", state, {});

  const namesOfParts = new Set(
    [...source.cities, ...source.counties].map((place) => shortName(place.name).toLowerCase()),
  );
  const isPart = (alias: string) => namesOfParts.has(alias.toLowerCase());
  for (const region of byId(source.regions)) {
    add("region", region, {
      aliases: region.aliases.filter((alias) => !isPart(alias)),
      ownAliases: region.aliases.filter(isPart),
      parents: region.states.flatMap((id) => placeOf("state", id)),
    });
  }
  for (const county of byId(source.counties)) {
    add("county", county, {
      detail: county.state,
      aliases: withShortName(county),
      parents: [...placeOf("region", county.region), ...placeOf("state", county.state)],
    });
  }
  for (const city of byId(source.cities)) {
    add("city", city, {
      detail: [city.state, city.note].filter(Boolean).join(", "),
      // Who looks for a county wants its programs, not its towns without any: those are found by their own name.
      parents: [
        ...(city.note === null ? [...placeOf("county", city.county), ...placeOf("region", city.region)] : []),
        ...placeOf("state", city.state),
      ],
    });
  }
  for (const specialty of byId(source.specialties)) add("specialty", specialty, {});

  const citiesOfSponsor = new Map<string, Set<string>>();
  for (const { sponsor, city } of source.programs) {
    const cities = citiesOfSponsor.get(sponsor);
    if (cities) cities.add(city);
    else citiesOfSponsor.set(sponsor, new Set([city]));
  }
  for (const sponsor of byId(source.sponsors)) {
    const cities = [...(citiesOfSponsor.get(sponsor.id) ?? [])].sort();
    add("sponsor", sponsor, {
      aliases: withoutAddition(sponsor),
      detail: sponsor.state,
      parents: [...placeOf("state", sponsor.state), ...cities.flatMap((id) => placeOf("city", id))],
    });
  }
  const recordsOf = parentsIn(source);
  const hospitals = findHospitals(source.programs, recordsOf);
  for (const program of byId(source.programs)) {
    const city = placeOf("city", program.city);
    const { sponsor, specialty, city: inCity } = recordsOf(program);
    add("program", program, {
      name: program.name || `${sponsor?.name} ${specialty?.name}, ${inCity?.name}`,
      detail: program.notOpen ?? "",
      aliases: withoutThoseOf(program, sponsor),
      words: program.words ?? ownWords(program, [sponsor, specialty, inCity]),
      hospitals: program.hospitals ?? hospitals.get(program) ?? [],
      codes: program.codes,
      weight: program.weight,
      isOpen: program.notOpen === null,
      says: program.says,
      parents: [
        ...city,
        ...city.flatMap((place) => documents[place]?.parents ?? []),
        ...placeOf("specialty", program.specialty),
        ...placeOf("sponsor", program.sponsor),
      ],
    });
  }
  for (const tool of byId(source.tools)) add("tool", tool, {});
  for (const guide of byId(source.guides)) add("guide", guide, { detail: guide.summary, text: guide.text });
  for (const term of byId(source.terms)) add("term", term, { detail: term.text });
  return documents;
}

/** Whether a city lies in a state: its second line begins with the letters. */
export function isInState({ detail }: SearchDocument, { id }: SearchDocument): boolean {
  return detail.slice(0, 2) === id;
}

type ParentIds = Pick<SearchSource["programs"][number], "sponsor" | "specialty" | "city">;

/** Finds what a program belongs to. */
export function parentsIn({ sponsors, specialties, cities }: SearchSource) {
  const bySponsor = new Map(sponsors.map((one) => [one.id, one]));
  const bySpecialty = new Map(specialties.map((one) => [one.id, one]));
  const byCity = new Map(cities.map((one) => [one.id, one]));
  return ({ sponsor, specialty, city }: ParentIds) => ({
    sponsor: bySponsor.get(sponsor),
    specialty: bySpecialty.get(specialty),
    city: byCity.get(city),
  });
}

/** "Fresno" for "Fresno County". */
function shortName(name: string): string {
  return name.replace(/ County$/, "");
}

function withShortName(county: Named): string[] {
  return [...county.aliases, shortName(county.name)];
}

/** "UTMB" for "UTMB (University of Texas Medical Branch)", "Methodist" for "Methodist, Houston". */
function withoutAddition({ name, aliases }: Named): string[] {
  const short = name.replace(/(?: \(.*\)|, [^,]+)$/, "");
  return short === name || aliases.includes(short) ? [...aliases] : [...aliases, short];
}

/** The program's own aliases: it inherits its sponsor's, and those lead to the sponsor first. */
export function withoutThoseOf({ aliases }: Pick<Named, "aliases">, sponsor: Named | undefined): string[] {
  const theirs = new Set([sponsor?.name, ...(sponsor?.aliases ?? [])]);
  return aliases.filter((alias) => !theirs.has(alias));
}

function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
