import { COMMON, type Shards, shardAddress } from "../dataset/shards.ts";

const asked = new Set<string>();

/** Asks for the programs of these specialties ahead, so that the page that needs them finds them in the browser's own store. */
export function preloadShards(from: Shards, specialties: readonly string[]): void {
  const ours = from.specialties.map(([id]) => id).filter((id) => specialties.includes(id));
  for (const name of ours.length > 0 ? [COMMON, ...ours] : []) {
    if (asked.has(name)) continue;
    asked.add(name);
    // Read to its end, as a browser keeps only what came whole; what does not come is asked for again where it is needed.
    fetch(shardAddress(from, name), { priority: "low" })
      .then((answer) => answer.arrayBuffer())
      .catch(() => asked.delete(name));
  }
}
