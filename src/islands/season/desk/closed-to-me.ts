import type { Shards } from "../../../dataset/shards.ts";
import type { Season } from "../../../engine/profile.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { loadDataset } from "../../../stores/dataset.ts";
import { $standings } from "../../../stores/standings.ts";
import { connectTold } from "../../../stores/told.ts";

/** Calls back with the programs of these specialties that are closed to the visitor, now and whenever an answer moves one; what did not come closes nothing. */
export async function followClosed(
  shards: Shards,
  seasons: readonly [Season, ...Season[]],
  specialties: readonly string[],
  take: (closed: ReadonlySet<string>) => void,
): Promise<void> {
  connectBrowser(seasons);
  connectTold(window);
  await loadDataset(shards, specialties);
  $standings.subscribe((standings) =>
    take(new Set((standings ?? []).flatMap(({ id, group }) => (group === "closed" ? [id] : [])))),
  );
}
