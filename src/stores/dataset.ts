import { atom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Dataset } from "../dataset/dataset.ts";
import { allShards, COMMON, type Shards, shardAddress } from "../dataset/shards.ts";
import {
  joinShards,
  OtherVersion,
  type Shard,
  type UnpackedCommon,
  unpackCommon,
  unpackInPieces,
} from "../dataset/unpack.ts";
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

type Loaded = Extract<DatasetState, { state: "ready" }>;
type Get = (address: string) => Promise<Pick<Response, "ok" | "status" | "json">>;

/** The common file, and the specialties that are on their way; what failed is not kept. */
let common: Promise<UnpackedCommon> | null = null;
const coming = new Map<string, Promise<void>>();
const shards = new Map<string, Shard>();
const asked = new Set<string>();
/** So many shards joined and prepared: once, however many wait for them. */
let joined: readonly [size: number, made: Promise<Loaded>] | null = null;
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
 * Fetches and unpacks the programs of these specialties, beside those that are there already, and waits until they are told; a name that is
 * none of ours is passed over. A failure is told in words, and takes nothing away from what is there.
 */
export async function loadDataset(
  from: Shards,
  wanted: readonly string[],
  get: Get = (address) => fetch(address),
): Promise<void> {
  last = { from, get };
  const ours = allShards(from).filter((id) => wanted.includes(id));
  for (const id of ours) asked.add(id);
  const before = $dataset.get();
  const isReady = before.state === "ready";
  if (isReady && ours.every((id) => before.held?.includes(id))) return;
  common ??= getPart(COMMON).then(unpackCommon);
  // All are asked for at once; each is unpacked in tasks of its own, a few milliseconds each.
  const parts = Promise.allSettled(ours.filter((id) => !shards.has(id)).map(bring));
  if (isReady) tell(before);
  else $dataset.set({ state: "loading" });
  try {
    const shared = await common;
    const failure = (await parts).find(({ status }) => status === "rejected");
    if (failure && shards.size === 0) throw failure;
    if (joined?.[0] !== shards.size) joined = [shards.size, join(shared)];
    const made = await joined[1];
    const now = $dataset.get();
    const isBehind = now.state === "ready" && count(made) < count(now);
    tell(isBehind ? now : made);
  } catch {
    forget();
    $dataset.set({
      state: "failed",
      words: SAY.dataset.theProgramsCouldNotBeLoaded,
    });
  }
}

/** Asks again for all that was asked for and is not there; for all of it where the parts do not fit together. */
export function askAgain(): Promise<void> {
  if (isMixed) forget();
  isMixed = false;
  return loadDataset(last.from, [...asked], last.get);
}

function forget(): void {
  common = joined = null;
  shards.clear();
}

/** Tells what is there and what did not come, where that is something else than was told. */
function tell(next: Loaded): void {
  const missing = [...asked].filter((id) => !shards.has(id) && !coming.has(id));
  const now = $dataset.get();
  if (now.state === "ready" && now.dataset === next.dataset && `${now.missing}` === `${missing}`) return;
  $dataset.set({ ...next, missing });
}

const count = ({ held = [] }: Loaded) => held.length;

async function join(shared: UnpackedCommon): Promise<Loaded> {
  // What comes while this one is prepared is not in it.
  const held = allShards(last.from).filter((id) => shards.has(id));
  const there = held.flatMap((id) => shards.get(id) ?? []);
  await nextTask();
  const dataset = joinShards(shared, there, last.from.build);
  for (const work of preparing) await inPieces(work(dataset));
  await nextTask();
  return { state: "ready", dataset, held };
}

function bring(id: string): Promise<void> {
  const part = coming.get(id) ?? unpack(id, getPart(id));
  coming.set(id, part);
  return part;
}

async function unpack(id: string, part: Promise<unknown>): Promise<void> {
  try {
    const json = await part;
    const shared = await common;
    await nextTask();
    if (shared) shards.set(id, await inPieces(unpackInPieces(json, shared)));
  } catch (error) {
    isMixed ||= error instanceof OtherVersion;
    throw error;
  } finally {
    coming.delete(id);
  }
}

async function getPart(name: string): Promise<unknown> {
  const answer = await last.get(shardAddress(last.from, name));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
