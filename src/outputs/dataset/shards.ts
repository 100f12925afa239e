import { COMMON, type Shards } from "../../dataset/shards.ts";
import { numberAhead } from "../../engine/alike-ahead.ts";
import type { FactList } from "../../engine/facts.ts";
import type { Site } from "../../site/site.ts";
import { toDataset, type WholeDataset } from "./build.ts";
import { buildOf, packCommon, packShard } from "./pack.ts";

/** What pages hand over, so that the browser asks for the files that it needs and for no others. */
export function shardsOf({ content, programs }: Site, folder: string): Shards {
  const used = new Set(programs.flatMap(({ isInResults, specialty }) => (isInResults ? specialty.id : [])));
  return {
    folder,
    specialties: [...used].sort().map((id) => [id, content.specialties.get(id)?.acgmePrefix ?? ""]),
  };
}

/** As `shardsOf`, for a page that reads whole specialties: it goes by what was reckoned ahead for it. */
export function shardsAhead(site: Site, folder: string): Shards {
  return { ...shardsOf(site, folder), build: madeOf(site).build };
}

/** All files of the data set, by name. */
export function packShards(site: Site): ReadonlyMap<string, unknown> {
  const { dataset, alike, build } = madeOf(site);
  return new Map<string, unknown>([
    [COMMON, packCommon(dataset, build)],
    ...shardsOf(site, "").specialties.map(([id]) => [id, packShard(dataset, id, { build, alike })] as const),
  ]);
}

interface Made {
  readonly dataset: WholeDataset;
  readonly alike: ReadonlyMap<FactList<unknown>, number>;
  readonly build: string;
}

const made = new WeakMap<Site, Made>();

function madeOf(site: Site): Made {
  const before = made.get(site);
  if (before) return before;
  const dataset = toDataset(site);
  const alike = numberAhead(dataset.programs, dataset.ahead);
  const now = { dataset, alike, build: buildOf(dataset, alike) };
  made.set(site, now);
  return now;
}
