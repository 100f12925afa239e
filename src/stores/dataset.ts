import { atom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Dataset } from "../dataset/dataset.ts";
import { COMMON, type Shards, shardAddress } from "../dataset/shards.ts";
import { joinShards, OtherVersion, type Shard, unpackCommon, unpackInPieces } from "../dataset/unpack.ts";
import { inPieces, nextTask } from "./next-task.ts";

/** The data set on its way, there, or not to be had. */
export type DatasetState =
  | { readonly state: "loading" }
  | {
      readonly state: "ready";
      readonly dataset: Dataset;
      /** Specialties whose programs are there; absent where nothing was ever asked for, as in a test. */
      readonly held?: readonly string[];
      /** Specialties that were asked for and did not come. */
      readonly missing?: readonly string[];
    }
  | { readonly state: "failed"; readonly words: string };

/** What is there of the data set; it grows as specialties are asked for. */
export const $dataset = atom<DatasetState>({ state: "loading" });

type Get = (address: string) => Promise<Pick<Response, "ok" | "status" | "json">>;

/** What is there or on its way, by the name of its file; what failed is not kept. */
const parts = new Map<string, Promise<unknown>>();
const shards = new Map<string, Shard>();
const asked = new Set<string>();
/** What has to be made of a data set before a page asks it anything, one after the other. */
const preparing: ((dataset: Dataset) => Generator<void, void>)[] = [];

/** Has the pieces of this work done, a few a task, before a data set is told to be ready. */
export function prepareWith(work: (typeof preparing)[number]): void {
  preparing.push(work);
}

/** Some of it is of another build than the rest. */
let isMixed = false;
let last: { readonly from: Shards; readonly get: Get };

/**
 * Fetches and unpacks the programs of these specialties, beside those that are there already; a name that is none of ours is passed over. A
 * failure is told in words, and takes nothing away from what is there.
 */
export async function loadDataset(
  from: Shards,
  wanted: readonly string[],
  get: Get = (address) => fetch(address),
): Promise<void> {
  last = { from, get };
  const fresh = from.specialties.map(([id]) => id).filter((id) => wanted.includes(id) && !shards.has(id));
  for (const id of fresh) asked.add(id);
  const before = $dataset.get();
  if (before.state === "ready" && fresh.length === 0) return;
  // All are asked for at once; each is unpacked in tasks of its own, a few milliseconds each.
  const [common, ...coming] = [COMMON, ...fresh].map(getPart);
  $dataset.set(before.state === "ready" ? { ...before, missing: missing() } : { state: "loading" });
  try {
    const shared = unpackCommon(await common);
    let failure: unknown;
    for (const [i, id] of fresh.entries()) {
      await nextTask();
      try {
        const json = await coming[i];
        shards.set(id, await inPieces(unpackInPieces(json, shared)));
      } catch (error) {
        isMixed ||= error instanceof OtherVersion;
        failure = error;
      }
      parts.delete(id);
    }
    if (failure && shards.size === 0) throw failure;
    await nextTask();
    // What comes while this one is prepared is not in it.
    const held = [...shards.keys()];
    const dataset = joinShards(shared, [...shards.values()], from.build);
    for (const work of preparing) await inPieces(work(dataset));
    await nextTask();
    const now = $dataset.get();
    const isBehind = now.state === "ready" && held.length < (now.held ?? []).length;
    $dataset.set({ ...(isBehind ? now : { state: "ready", dataset, held }), missing: missing() });
  } catch {
    parts.clear();
    shards.clear();
    $dataset.set({
      state: "failed",
      words: SAY.dataset.theProgramsCouldNotBeLoaded,
    });
  }
}

/** Asks again for all that was asked for and is not there; for all of it where the parts do not fit together. */
export function askAgain(): Promise<void> {
  if (isMixed) {
    parts.clear();
    shards.clear();
    isMixed = false;
  }
  return loadDataset(last.from, [...asked], last.get);
}

function missing(): readonly string[] {
  return [...asked].filter((id) => !shards.has(id) && !parts.has(id));
}

function getPart(name: string): Promise<unknown> {
  const before = parts.get(name);
  if (before) return before;
  const part = last.get(shardAddress(last.from, name)).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  });
  // Told where it is waited for; until then it is nobody's.
  part.catch(() => {});
  parts.set(name, part);
  return part;
}
