import type { Dataset } from "../../dataset/dataset.ts";
import { COMMON, type Shards } from "../../dataset/shards.ts";
import type { Site } from "../../site/site.ts";
import { toDataset } from "./build.ts";
import { buildOf, packCommon, packShard } from "./pack.ts";

/** What pages hand over, so that the browser asks for the files that it needs and for no others. */
export function shardsOf({ content, programs }: Site, folder: string): Shards {
  const used = new Set(programs.flatMap(({ isInResults, specialty }) => (isInResults ? specialty.id : [])));
  return {
    folder,
    specialties: [...used].sort().map((id) => [id, content.specialties.get(id)?.acgmePrefix ?? ""]),
  };
}

/** All files of the data set, by name. */
export function packShards(site: Site): ReadonlyMap<string, unknown> {
  const dataset: Dataset = toDataset(site);
  const build = buildOf(dataset);
  return new Map<string, unknown>([
    [COMMON, packCommon(dataset, build)],
    ...shardsOf(site, "").specialties.map(([id]) => [id, packShard(dataset, id, build)] as const),
  ]);
}
