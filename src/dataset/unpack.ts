import type { Program as EngineProgram, Fact, Facts, SourceKind, Strengths } from "../engine/facts.ts";
import {
  type Common,
  type Dataset,
  type DatasetSource,
  type PlaceName,
  type ProgramDetails,
  sourceId,
} from "./dataset.ts";
import {
  PACKED_VERSION,
  type PackedCommon,
  type PackedMark,
  type PackedShard,
  type PackedSources,
  type PackedVersion,
  unpackMark,
} from "./packed.ts";
import { unpackHints } from "./unpack-hints.ts";
import { usualId, usualName } from "./usual-names.ts";

/** The page, the common file and a specialty's file are not of one build: the page has to be loaded again. */
export class OtherVersion extends Error {}

/** The common file, with what the specialties' files refer to by place. */
export interface UnpackedCommon extends Common {
  readonly build: string;
  readonly cityIds: readonly string[];
}

/** The programs of one specialty, with the pages that their facts rest on. */
export type Shard = Pick<Dataset, "programs" | "details" | "sources">;

/** A source with its id. */
type Page = readonly [id: string, source: DatasetSource];

/** What `/data/v1/dataset/common.json` holds. */
export function unpackCommon(json: unknown): UnpackedCommon {
  const packed = json as PackedCommon;
  checkVersion(packed, packed?.build);
  const { names, cities } = packed;
  const pages = unpackSources(packed.sources);
  const id = (list: readonly [string, string][], place: number) => at(list, place)[0];
  return {
    build: packed.build,
    asOf: packed.asOf,
    sources: new Map(pages),
    ruleSources: new Map(packed.ruleSources.map(([rule, place]) => [rule, at(pages, place)[0]])),
    names: {
      specialties: new Map(names.specialties),
      regions: new Map(names.regions),
      cities: new Map(cities.id.map((city, i) => [city, at(cities.name, i)])),
      states: new Map(names.states),
    },
    cities: new Map(
      cities.id.map((city, i): [string, PlaceName] => [
        city,
        {
          county: at(packed.counties, at(cities.county, i)),
          region: id(names.regions, at(cities.region, i)),
          state: id(names.states, at(cities.state, i)),
        },
      ]),
    ),
    cityIds: cities.id,
    languages: packed.languages.map(([id, name]) => ({ id, name })),
    figures: new Map(packed.figures),
  };
}

/** What `/data/v1/dataset/<specialty>.json` holds. Equal facts are shared objects. */
export function unpackShard(json: unknown, common: UnpackedCommon): Shard {
  const unpacking = unpackInPieces(json, common);
  for (;;) {
    const { done, value } = unpacking.next();
    if (done) return value;
  }
}

/** As `unpackShard`, in pieces of a few milliseconds at most: between two of them a slow phone answers to a touch. */
export function* unpackInPieces(json: unknown, common: UnpackedCommon): Generator<void, Shard> {
  const packed = json as PackedShard;
  checkVersion(packed, common.build);
  const pages = unpackSources(packed.sources);
  yield;
  const programs = yield* unpackPrograms(packed, common, pages);
  const detailsOf = unpackDetails(packed, common);
  const details = new Map<string, ProgramDetails>();
  yield* inPieces(programs.length, (i) => {
    const { id } = at(programs, i);
    details.set(id, detailsOf(i, id));
  });
  for (const [place, text, source] of packed.programs.remarks) {
    const { id } = at(programs, place);
    const before = details.get(id) as ProgramDetails;
    details.set(id, { ...before, remarks: [...before.remarks, { text, source: at(pages, source)[0] }] });
  }
  return {
    programs,
    details,
    sources: new Map(pages),
  };
}

/** Things that are made in one piece of work. */
const PIECE = 64;

function* inPieces<T>(count: number, make: (i: number) => T): Generator<void, T[]> {
  const made: T[] = [];
  for (let i = 0; i < count; i++) {
    made.push(make(i));
    if (i % PIECE === PIECE - 1) yield;
  }
  return made;
}

/** The data set of some specialties. */
export function joinShards(
  { build: _, cityIds: __, ...common }: UnpackedCommon,
  shards: readonly Shard[],
): Dataset {
  return {
    ...common,
    programs: shards.flatMap(({ programs }) => programs),
    details: joinMaps(shards.map(({ details }) => details)),
    sources: joinMaps([common, ...shards].map(({ sources }) => sources)),
  };
}

function joinMaps<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  const joined = new Map<string, T>();
  for (const map of maps) for (const [id, value] of map) joined.set(id, value);
  return joined;
}

function checkVersion(packed: PackedVersion | null | undefined, build: string): void {
  if (packed?.version !== PACKED_VERSION || packed.build !== build) throw new OtherVersion();
}

function* unpackPrograms(
  packed: PackedShard,
  { cities, cityIds, names }: UnpackedCommon,
  pages: readonly Page[],
): Generator<void, EngineProgram[]> {
  const toldOf = yield* unpackTold(packed, pages);
  const { programs, sponsors, specialty } = packed;
  const specialtyName = names.specialties.get(specialty) as string;
  const hintsOf = unpackHints(packed, [...names.states.keys()]);
  return yield* inPieces(programs.id.length, (i): EngineProgram => {
    const id = at(programs.id, i);
    const city = at(cityIds, at(programs.city, i));
    const { county, region, state } = cities.get(city) as PlaceName;
    const [sponsor, sponsorName] = at(sponsors, at(programs.sponsor, i));
    const name = at(programs.name, i);
    const hints = hintsOf(i);
    const program: Writable<EngineProgram> = {
      id: typeof id === "string" ? id : usualId(sponsor, specialty, id === 0 ? city : undefined),
      name:
        typeof name === "string"
          ? name
          : usualName(name[0] ?? sponsorName, specialtyName, names.cities.get(city) as string),
      specialty,
      city,
      county,
      region,
      state,
      facts: toldOf(at(programs.facts, i)),
    };
    if (hints) program.hints = hints;
    return program;
  });
}

/** Programs that are told the same share one object, and equal lists are one: what is made of it is made once for all that have it. */
function* unpackTold(
  packed: PackedShard,
  pages: readonly Page[],
): Generator<void, (codes: readonly number[]) => Facts> {
  const marks = new Map<number, PackedMark>();
  const facts = yield* inPieces(packed.facts.value.length, (i) => unpackFact(packed, i, { pages, marks }));
  const lists = new Map<string, readonly Fact<unknown>[]>();
  const told = new Map<string, Facts>();
  return (codes) => {
    const whole = codes.join();
    const before = told.get(whole);
    if (before) return before;
    const own: Record<string, readonly Fact<unknown>[]> = {};
    for (let i = 0; i < codes.length; ) {
      const count = at(codes, i + 1);
      const part = codes.slice(i + 2, i + 2 + count);
      const key = part.join();
      const list = lists.get(key) ?? part.map((code) => at(facts, code));
      lists.set(key, list);
      own[at(packed.fields, at(codes, i))] = list;
      i += 2 + count;
    }
    told.set(whole, own as Facts);
    return own as Facts;
  };
}

interface Unpacking {
  readonly pages: readonly Page[];
  /** The few marks that there are, as they are unpacked. */
  readonly marks: Map<number, PackedMark>;
}

function unpackFact({ facts }: PackedShard, i: number, { pages, marks }: Unpacking): Fact<unknown> {
  const [source, { kind, shown, notAfter, changed }] = at(pages, at(facts.source, i));
  const packedMark = at(facts.mark, i);
  const mark = marks.get(packedMark) ?? unpackMark(packedMark);
  marks.set(packedMark, mark);
  const note = at(facts.note, i);
  // Set one by one: there are thousands, and a spread for each part takes three times as long.
  const fact: Writable<Fact<unknown>> = { value: at(facts.values, at(facts.value, i)), source, kind, shown };
  if (notAfter !== undefined) fact.notAfter = notAfter;
  if (changed !== undefined) fact.changed = changed;
  if (mark.strength > 0) fact.strength = at(facts.strengths, mark.strength - 1) as Strengths;
  if (mark.isForImgs) fact.for = "imgs";
  if (mark.replaces) fact.replaces = true;
  if (mark.isDropped) fact.dropped = true;
  if (mark.isSponsorWide) fact.sponsorWide = true;
  if (note >= 0) fact.note = at(facts.notes, note);
  return fact;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_REMARKS: ProgramDetails["remarks"] = [];

/** The details of each program; sponsors, and listings without a note, are objects that programs share. */
function unpackDetails(
  { programs, sponsors, sources }: PackedShard,
  { names, cityIds }: UnpackedCommon,
): (place: number, id: string) => ProgramDetails {
  const unpacked = sponsors.map(([id, name, office = 0]) => ({
    id,
    name,
    office: unpackAddress(office, sources),
  }));
  const listings = new Map<string, ProgramDetails["listing"]>();
  const listingOf = (i: number): ProgramDetails["listing"] => {
    const status = at(programs.status, i) as ProgramDetails["listing"]["status"];
    const note = at(programs.listingNote, i);
    if (note !== 0) return { status, note };
    const listing = listings.get(status) ?? { status };
    listings.set(status, listing);
    return listing;
  };
  return (i, id) => ({
    acgmeId: at(programs.acgmeId, i) || null,
    sponsor: at(unpacked, at(programs.sponsor, i)),
    cityName: names.cities.get(at(cityIds, at(programs.city, i))) as string,
    website: unpackAddress(at(programs.website, i), sources),
    contact: unpackAddress(at(programs.contact, i), sources),
    listing: listingOf(i),
    remarks: NO_REMARKS,
    path: `/programs/${id}/`,
  });
}

function unpackAddress(packed: string | number, { url }: PackedSources): string | null {
  return typeof packed === "string" ? packed : packed === 0 ? null : at(url, packed - 1);
}

function unpackSources(sources: PackedSources): readonly Page[] {
  let number = 0;
  const changes = new Map(sources.changed);
  return sources.step.map((step, i) => {
    number += step;
    const notAfter = at(sources.notAfter, i);
    const changed = changes.get(i);
    const source: Writable<DatasetSource> = {
      title: at(sources.title, i),
      publisher: at(sources.publishers, at(sources.publisher, i)),
      url: at(sources.url, i),
      kind: at(sources.kinds, at(sources.kind, i)) as SourceKind,
      shown: at(sources.shown, i) || null,
    };
    if (notAfter !== 0) source.notAfter = notAfter;
    if (changed !== undefined) source.changed = changed;
    return [sourceId(number), source];
  });
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error("The data set is damaged.");
  return value;
}
