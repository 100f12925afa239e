import { parentsIn, type SearchSource } from "./documents.ts";
import { findHospitals } from "./hospitals.ts";
import { ownWords } from "./own-words.ts";
import { type PackedNames, packNames, unpackNames } from "./packed-names.ts";
import type { ProgramSays, SearchOccasion } from "./says.ts";

/**
 * What can be searched, as it travels to the browser: all but what is only shown, the names of programs and the second lines of guides and
 * words, which comes when it is needed. One column for
 * each field, other records by their places; what follows from a name is left out. The words and postings are not sent: the browser makes them
 * from the names in less time than loading them would take (both measured by `npm run bench search`).
 */
export type PackedIndex = {
  version: typeof VERSION;
  /** The same in the files of programs' names that belong to it. */
  build: string;
  /** The day and the season of the answers. */
  occasion: SearchOccasion;
  records: Record<NamedList, PackedNames>;
  /** Of each region the places of its states; of each county, city and sponsor the place of its own; and so on. */
  regionStates: number[][];
  countyState: number[];
  countyRegion: number[];
  cityCounty: number[];
  cityNote: Record<string, string>;
  sponsorState: number[];
  guideText: string[];
  programs: PackedPrograms;
};

const NAMED_LISTS = [
  "states",
  "regions",
  "counties",
  "cities",
  "specialties",
  "sponsors",
  "tools",
  "guides",
  "terms",
] as const;
type NamedList = (typeof NAMED_LISTS)[number];

/** In the order of their ids, which come with their names. */
type PackedPrograms = {
  /** Sponsor and city each as the distance from the one before: programs of one sponsor mostly stand together. */
  sponsor: number[];
  city: number[];
  specialty: number[];
  weight: number[];
  notOpen: number[];
  /** A line a program. */
  words: string;
  /** A line a program: places in the list of its sponsor's other names of those that are its hospital's. */
  hospitals: string;
  /** A line a program: ACGME numbers from their sixth digit; before it stand those of most programs of its specialty, then of its state. */
  codes: string;
  specialtyStarts: Record<string, string>;
  stateStarts: Record<string, string>;
  /** The distinct answers, and which of them a program gives, -1 for none. */
  answers: readonly ProgramSays[];
  says: number[];
};

const VERSION = 4;
const NOTHING_SAID: ProgramSays = {};
/** Digits of an ACGME number that tell the specialty, and with the state's. */
const SPECIALTY_DIGITS = 3;
const START = 5;

/** The index as it travels, at the build. `occasion` settles what programs' pages say by its day. The browser's side is `unpack`. */
export function packIndex(source: SearchSource, occasion: SearchOccasion): PackedIndex {
  const sorted = inOrderOfPrograms(sortSource(source));
  const placeIn = (list: NamedList) => {
    const places = new Map(sorted[list].map(({ id }, place) => [id, place]));
    return (id: string) => places.get(id) ?? -1;
  };
  const [stateAt, regionAt, countyAt] = [placeIn("states"), placeIn("regions"), placeIn("counties")];
  const names = NAMED_LISTS.map((list) => [list, packNames(sorted[list])] as const);
  return {
    version: VERSION,
    build: stampOf(source),
    occasion,
    records: Object.fromEntries(names) as Record<NamedList, PackedNames>,
    regionStates: sorted.regions.map(({ states }) => states.map(stateAt)),
    countyState: sorted.counties.map(({ state }) => stateAt(state)),
    countyRegion: sorted.counties.map(({ region }) => regionAt(region)),
    cityCounty: sorted.cities.map(({ county }) => countyAt(county)),
    cityNote: some(sorted.cities.map(({ note }) => note ?? "")),
    sponsorState: sorted.sponsors.map(({ state }) => stateAt(state)),
    guideText: sorted.guides.map(({ text }) => text),
    programs: packPrograms(sorted),
  };
}

function packPrograms(source: SearchSource): PackedPrograms {
  const { sponsors, cities, specialties, programs } = source;
  const placeOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, place) => [id, place]));
  const [sponsorAt, cityAt, specialtyAt] = [placeOf(sponsors), placeOf(cities), placeOf(specialties)];
  const answers = new Map<string, { says: ProgramSays; place: number }>();
  const texts = programs.map(({ says }) => JSON.stringify(says));
  for (const [i, text] of texts.entries()) {
    const { says } = programs[i] as (typeof programs)[number];
    if (text !== "{}" && !answers.has(text)) answers.set(text, { says, place: answers.size });
  }
  const recordsOf = parentsIn(source);
  const hospitals = findHospitals(programs, recordsOf);
  const stateOf = (program: SourceProgram) => recordsOf(program).city?.state ?? "";
  const specialtyStarts = commonest(programs, ({ specialty }) => specialty, [0, SPECIALTY_DIGITS]);
  const stateStarts = commonest(programs, stateOf, [SPECIALTY_DIGITS, START]);
  return {
    sponsor: toSteps(programs.map(({ sponsor }) => sponsorAt.get(sponsor) ?? -1)),
    city: toSteps(programs.map(({ city }) => cityAt.get(city) ?? -1)),
    specialty: programs.map(({ specialty }) => specialtyAt.get(specialty) ?? -1),
    weight: programs.map(({ weight }) => weight),
    notOpen: [...programs.keys()].filter((place) => programs[place]?.notOpen !== null),
    words: lines(
      programs.map((program) => {
        const { sponsor, specialty, city } = recordsOf(program);
        return ownWords(program, [sponsor, specialty, city]);
      }),
    ),
    hospitals: lines(programs.map((program) => (hospitals.get(program) ?? []).map(String))),
    codes: lines(
      programs.map((program) => {
        const start = `${specialtyStarts[program.specialty]}${stateStarts[stateOf(program)]}`;
        return program.codes.map((code) => (code.startsWith(start) ? code.slice(START) : code));
      }),
    ),
    specialtyStarts,
    stateStarts,
    answers: [...answers.values()].map(({ says }) => says),
    says: texts.map((text) => answers.get(text)?.place ?? -1),
  };
}

type SourceProgram = SearchSource["programs"][number];

/** For each key the digits from one place to another that most ACGME numbers of its programs have. */
function commonest(
  programs: readonly SourceProgram[],
  keyOf: (program: SourceProgram) => string,
  [from, to]: readonly [number, number],
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const program of programs) {
    const ofKey = counts.get(keyOf(program)) ?? new Map<string, number>();
    counts.set(keyOf(program), ofKey);
    for (const code of program.codes.filter((one) => /^\d{10}$/.test(one))) {
      const digits = code.slice(from, to);
      ofKey.set(digits, (ofKey.get(digits) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...counts].flatMap(([key, ofKey]) => {
      const [most] = [...ofKey].sort(([, a], [, b]) => b - a);
      return most ? [[key, most[0]]] : [];
    }),
  );
}

function toSteps(places: readonly number[]): number[] {
  return places.map((place, i) => place - (places[i - 1] ?? 0));
}

function fromSteps(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => {
    place += step;
    return place;
  });
}

/** One line for each list of words. */
function lines(lists: readonly (readonly string[])[]): string {
  return lists.map((words) => words.join(" ")).join("\n");
}

function fromLines(text: string): string[][] {
  return text.split("\n").map((line) => line.split(" ").filter(Boolean));
}

/** Undoes `packIndex`: programs are without id and name until those of their state come. Throws when the file is of another version. */
export function unpackIndex(packed: PackedIndex): SearchSource {
  if (packed?.version !== VERSION)
    throw new Error("The search index and this page are of different versions.");
  const { records, programs } = packed;
  const [states, regions, counties] = [
    unpackNames(records.states),
    unpackNames(records.regions),
    unpackNames(records.counties),
  ];
  const idAt = (list: readonly { id: string }[], place: number | undefined) => list[place ?? -1]?.id ?? "";
  const stateOfCounty = (place: number | undefined) => idAt(states, packed.countyState[place ?? -1]);
  const cities = unpackNames(records.cities).map((city, i) => {
    const county = packed.cityCounty[i];
    return {
      ...city,
      state: stateOfCounty(county),
      county: idAt(counties, county),
      region: idAt(regions, packed.countyRegion[county ?? -1]),
      note: packed.cityNote[i] ?? null,
    };
  });
  const specialties = unpackNames(records.specialties);
  const sponsors = unpackNames(records.sponsors).map((one, i) => ({
    ...one,
    state: idAt(states, packed.sponsorState[i]),
  }));
  const notOpen = new Set(programs.notOpen);
  const sponsorAt = fromSteps(programs.sponsor);
  const cityAt = fromSteps(programs.city);
  const words = fromLines(programs.words);
  const hospitals = fromLines(programs.hospitals);
  const restored = fromLines(programs.codes).flatMap((codes, i) => {
    const place = cityAt[i];
    if (place === undefined) return [];
    const specialty = idAt(specialties, programs.specialty[i]);
    const start = `${programs.specialtyStarts[specialty]}${programs.stateStarts[cities[place]?.state ?? ""]}`;
    return {
      id: "",
      name: "",
      aliases: [],
      words: words[i] ?? [],
      hospitals: (hospitals[i] ?? []).map(Number),
      codes: codes.map((code) => (code.length === START ? start + code : code)),
      specialty,
      sponsor: idAt(sponsors, sponsorAt[i]),
      city: idAt(cities, place),
      says: programs.answers[programs.says[i] ?? -1] ?? NOTHING_SAID,
      weight: programs.weight[i] ?? 0,
      notOpen: notOpen.has(i) ? "" : null,
    };
  });
  return {
    states,
    regions: regions.map((region, i) => ({
      ...region,
      states: (packed.regionStates[i] ?? []).map((place) => idAt(states, place)),
    })),
    counties: counties.map((county, i) => ({
      ...county,
      state: stateOfCounty(i),
      region: idAt(regions, packed.countyRegion[i]),
    })),
    cities,
    specialties,
    sponsors,
    programs: restored,
    tools: unpackNames(records.tools),
    guides: unpackNames(records.guides).map((guide, i) => ({
      ...guide,
      summary: "",
      text: packed.guideText[i] ?? "",
    })),
    terms: unpackNames(records.terms).map((term) => ({ ...term, text: "" })),
  };
}

/** Every list in the order of its ids. */
export function sortSource(source: SearchSource): SearchSource {
  const sorted = Object.entries(source).map(([name, list]) => [
    name,
    [...(list as readonly { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  ]);
  return Object.fromEntries(sorted) as SearchSource;
}

/** With cities in the order in which programs name them: their places are small steps then. */
function inOrderOfPrograms(source: SearchSource): SearchSource {
  const order = new Map<string, number>();
  for (const { city } of source.programs) if (!order.has(city)) order.set(city, order.size);
  const placeOf = ({ id }: { id: string }) => order.get(id) ?? order.size;
  return { ...source, cities: [...source.cities].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** A few letters that differ where the programs, guides or words differ. */
export function stampOf({
  programs,
  guides,
  terms,
}: Pick<SearchSource, "programs" | "guides" | "terms">): string {
  let stamp = 0x811c9dc5;
  for (const letter of [...programs, ...guides, ...terms]
    .map(({ id }) => id)
    .sort()
    .join("\n"))
    stamp = Math.imul(stamp ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return stamp.toString(36);
}

function some(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries([...texts.entries()].filter(([, text]) => text !== ""));
}
