import type { DaysAhead } from "../engine/alike-ahead.ts";
import type { Common, Dataset, Lookup, PlaceName } from "./dataset.ts";
import { PACKED_VERSION, type PackedCommon, type PackedShard, type PackedVersion } from "./packed.ts";
import { at } from "./pieces.ts";
import { lookDetailsUp } from "./unpack-details.ts";
import { unpackPrograms } from "./unpack-programs.ts";
import { lookSourcesUp, sourceIds } from "./unpack-sources.ts";

/** The page, the common file and a specialty's file are not of one build: the page has to be loaded again. */
export class OtherVersion extends Error {}

/** The common file, with what the specialties' files refer to by place. */
export interface UnpackedCommon extends Common {
  readonly build: string;
  readonly ahead: DaysAhead;
  readonly cityIds: readonly string[];
}

/** The programs of one specialty, with the pages that their facts rest on. */
export type Shard = Pick<Dataset, "programs" | "details" | "sources">;

/** What `/data/v1/dataset/common.json` holds. */
export function unpackCommon(json: unknown): UnpackedCommon {
  const packed = json as PackedCommon;
  checkVersion(packed, packed?.build);
  const { names, cities } = packed;
  const pages = sourceIds(packed.sources);
  const id = (list: readonly [string, string][], place: number) => at(list, place)[0];
  return {
    build: packed.build,
    asOf: packed.asOf,
    ahead: { from: packed.ahead[0], until: packed.ahead[1] },
    sources: lookSourcesUp(packed.sources, pages),
    ruleSources: new Map(packed.ruleSources.map(([rule, place]) => [rule, at(pages, place)])),
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

/** What `/data/v1/dataset/<specialty>.json` holds. */
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
  const pages = sourceIds(packed.sources);
  yield;
  const programs = yield* unpackPrograms(packed, common, pages);
  return {
    programs,
    details: lookDetailsUp(packed, common, { programs, pages }),
    sources: lookSourcesUp(packed.sources, pages),
  };
}

/** The data set of some specialties. `ofPage`: the build of the page that reads it, where it goes by numbers given ahead. */
export function joinShards(
  { build, cityIds: _, ahead, ...common }: UnpackedCommon,
  shards: readonly Shard[],
  ofPage?: string,
): Dataset {
  return {
    ...common,
    ...(build === ofPage && { ahead }),
    programs: shards.flatMap(({ programs }) => programs),
    details: joined(shards.map(({ details }) => details)),
    sources: joined([common, ...shards].map(({ sources }) => sources)),
  };
}

function joined<T>(parts: readonly Lookup<T>[]): Lookup<T> {
  return {
    get(id) {
      for (const part of parts) {
        const found = part.get(id);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function checkVersion(packed: PackedVersion | null | undefined, build: string): void {
  if (packed?.version !== PACKED_VERSION || packed.build !== build) throw new OtherVersion();
}
