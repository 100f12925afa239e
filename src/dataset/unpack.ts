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
  const details = new Map(
    yield* inPieces(programs.length, (i): [string, ProgramDetails] => {
      const { id } = at(programs, i);
      return [id, unpackDetails(packed, i, { id, common })];
    }),
  );
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
    details: new Map(shards.flatMap(({ details }) => [...details])),
    sources: new Map([common, ...shards].flatMap(({ sources }) => [...sources])),
  };
}

function checkVersion(packed: PackedVersion | null | undefined, build: string): void {
  if (packed?.version !== PACKED_VERSION || packed.build !== build) throw new OtherVersion();
}

function* unpackPrograms(
  packed: PackedShard,
  { cities, cityIds, names }: UnpackedCommon,
  pages: readonly Page[],
): Generator<void, EngineProgram[]> {
  const facts = yield* inPieces(packed.facts.value.length, (i) => unpackFact(packed, i, pages));
  const { programs, sponsors, fields, specialty } = packed;
  const unpacked: Unpacked = { facts, lists: new Map(), shapes: new Map() };
  const hintsOf = unpackHints(packed, [...names.states.keys()]);
  return yield* inPieces(programs.id.length, (i): EngineProgram => {
    const id = at(programs.id, i);
    const city = at(cityIds, at(programs.city, i));
    const [sponsor, sponsorName] = at(sponsors, at(programs.sponsor, i));
    const name = at(programs.name, i);
    const hints = hintsOf(i);
    return {
      id: typeof id === "string" ? id : usualId(sponsor, specialty, id === 0 ? city : undefined),
      name:
        typeof name === "string"
          ? name
          : usualName(
              name[0] ?? sponsorName,
              names.specialties.get(specialty) as string,
              names.cities.get(city) as string,
            ),
      specialty,
      city,
      ...(cities.get(city) as PlaceName),
      facts: unpackFacts(at(programs.facts, i), fields, unpacked),
      ...(hints && { hints }),
    };
  });
}

/** Programs that are told the same share one object, and equal lists are one: what is made of it is made once for all that have it. */
function unpackFacts(
  codes: readonly number[],
  fields: readonly string[],
  { facts, lists, shapes }: Unpacked,
): Facts {
  const whole = codes.join();
  const before = shapes.get(whole);
  if (before) return before;
  const own: Record<string, readonly Fact<unknown>[]> = {};
  for (let i = 0; i < codes.length; ) {
    const count = at(codes, i + 1);
    const part = codes.slice(i + 2, i + 2 + count);
    const key = part.join();
    const list = lists.get(key) ?? part.map((code) => at(facts, code));
    lists.set(key, list);
    own[at(fields, at(codes, i))] = list;
    i += 2 + count;
  }
  shapes.set(whole, own as Facts);
  return own as Facts;
}

interface Unpacked {
  readonly facts: readonly Fact<unknown>[];
  readonly lists: Map<string, readonly Fact<unknown>[]>;
  readonly shapes: Map<string, Facts>;
}

function unpackFact({ facts }: PackedShard, i: number, pages: readonly Page[]): Fact<unknown> {
  const [source, { kind, shown, notAfter, changed }] = at(pages, at(facts.source, i));
  const { strength, isForImgs, isSponsorWide, replaces, isDropped } = unpackMark(at(facts.mark, i));
  const note = at(facts.note, i);
  // Set one by one: there are thousands, and a spread for each part takes three times as long.
  const fact: Writable<Fact<unknown>> = { value: at(facts.values, at(facts.value, i)), source, kind, shown };
  if (notAfter !== undefined) fact.notAfter = notAfter;
  if (changed !== undefined) fact.changed = changed;
  if (strength > 0) fact.strength = at(facts.strengths, strength - 1) as Strengths;
  if (isForImgs) fact.for = "imgs";
  if (replaces) fact.replaces = true;
  if (isDropped) fact.dropped = true;
  if (isSponsorWide) fact.sponsorWide = true;
  if (note >= 0) fact.note = at(facts.notes, note);
  return fact;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function unpackDetails(
  { programs, sponsors, sources }: PackedShard,
  i: number,
  { id, common }: { readonly id: string; readonly common: UnpackedCommon },
): ProgramDetails {
  const [sponsor, name, office = 0] = at(sponsors, at(programs.sponsor, i));
  const note = at(programs.listingNote, i);
  return {
    acgmeId: at(programs.acgmeId, i) || null,
    sponsor: { id: sponsor, name, office: unpackAddress(office, sources) },
    cityName: common.names.cities.get(at(common.cityIds, at(programs.city, i))) as string,
    website: unpackAddress(at(programs.website, i), sources),
    contact: unpackAddress(at(programs.contact, i), sources),
    listing: {
      status: at(programs.status, i) as ProgramDetails["listing"]["status"],
      ...(note !== 0 && { note }),
    },
    remarks: [],
    path: `/programs/${id}/`,
  };
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
    const source = {
      title: at(sources.title, i),
      publisher: at(sources.publishers, at(sources.publisher, i)),
      url: at(sources.url, i),
      kind: at(sources.kinds, at(sources.kind, i)) as SourceKind,
      shown: at(sources.shown, i) || null,
      ...(notAfter !== 0 && { notAfter }),
      ...(changed !== undefined && { changed }),
    };
    return [sourceId(number), source];
  });
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error("The data set is damaged.");
  return value;
}
