import { createDocuments, type SearchSource } from "../../../src/search/documents.ts";
import { CONTENDERS } from "./contenders.ts";

/** Milliseconds, the lowest of several runs, so that what else the machine did counts as little as can be. */
export type Timing = { name: string; build: number; open: number | null; median: number; worst: number };
export type Task = { source: SearchSource; queries: readonly string[] };

/** Each key is typed so often, and its fastest time counts. */
const RUNS = 5;
/** A contender gets so many milliseconds for all keys: a slow one is timed once, and on fewer, evenly taken. */
const BUDGET = 15_000;

/** Times every contender on the same records: building, opening what was built before, and each key of each query. */
export function measure({ source, queries }: Task): Timing[] {
  const documents = createDocuments(source);
  return CONTENDERS.map((contender) => {
    const build = best(3, () => void contender.build(documents));
    const prebuilt = contender.prebuilt(documents, source);
    const open = prebuilt ? best(3, () => prebuilt.open(prebuilt.json)) : null;
    return { name: contender.name, build, open, ...timeKeys(() => contender.build(documents), queries) };
  });
}

type Find = (query: string) => unknown;
type Keys = { median: number; worst: number };

/**
 * Types every query letter by letter. Each run begins with a new index, which remembers nothing of the run before: what
 * an index makes when it is first needed counts among the keys.
 */
function timeKeys(build: () => Find, queries: readonly string[]): Keys {
  const keys = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  const sample = keys.filter((_, i) => i % Math.ceil(keys.length / 10) === 0);
  const warm = build();
  const estimate = (best(2, () => typeAll(warm, sample)) / sample.length) * keys.length;
  const runs = Math.max(1, Math.min(RUNS, Math.floor(BUDGET / estimate)));
  const timed = keys.filter((_, i) => i % Math.max(1, Math.ceil(estimate / BUDGET)) === 0);
  const lowest = timed.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    const find = build();
    for (const [i, key] of timed.entries()) {
      lowest[i] = Math.min(
        lowest[i] as number,
        best(1, () => void find(key)),
      );
    }
  }
  lowest.sort((a, b) => a - b);
  return { median: lowest[lowest.length >> 1] ?? 0, worst: lowest.at(-1) ?? 0 };
}

function typeAll(find: Find, keys: readonly string[]): void {
  for (const key of keys) find(key);
}

function best(runs: number, work: () => void): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    lowest = Math.min(lowest, performance.now() - start);
  }
  return lowest;
}
