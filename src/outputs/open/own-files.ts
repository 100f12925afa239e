import { COMMON } from "../../dataset/shards.ts";
import { packIndex } from "../../search/pack.ts";
import { packProgramNames, packTexts, TEXTS } from "../../search/program-names.ts";
import type { Site } from "../../site/site.ts";
import { packShards } from "../dataset/shards.ts";
import { toSearchOccasion, toSearchSource } from "../search-source.ts";
import type { OWN_SCHEMAS } from "./own-schemas.ts";

/** A file that the site's own pages load. */
export interface OwnFile {
  readonly path: string;
  readonly schema: keyof typeof OWN_SCHEMAS;
  readonly value: unknown;
}

/** What results, list, compare and search load, packed. */
export function ownFiles(site: Site): readonly OwnFile[] {
  const search = toSearchSource(site);
  return [
    ...[...packShards(site)].map(
      ([part, value]): OwnFile => ({
        path: `dataset/${part}.json`,
        schema: part === COMMON ? "dataset-common" : "dataset-specialty",
        value,
      }),
    ),
    { path: "dataset/centers.json", schema: "dataset-centers", value: toCenters(site) },
    { path: "search.json", schema: "search", value: packIndex(search, toSearchOccasion(site)) },
    ...[...packProgramNames(search)].map(
      ([state, value]): OwnFile => ({ path: `search/${state}.json`, schema: "search-names", value }),
    ),
    { path: `search/${TEXTS}.json`, schema: "search-texts", value: packTexts(search) },
  ];
}

/** Latitude and longitude of the cities whose programs results show: asked for by who filters by distance. */
function toCenters({ programs }: Site): Readonly<Record<string, readonly [lat: number, lon: number]>> {
  const cities = programs.flatMap(({ isInResults, city }) => (isInResults ? [city] : []));
  const centers = new Map(cities.map(({ id, lat, lon }) => [id, [lat, lon] as const]));
  return Object.fromEntries([...centers].sort(([a], [b]) => (a < b ? -1 : 1)));
}
