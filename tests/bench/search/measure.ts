import { createDocuments, type SearchSource } from "../../../src/search/documents.ts";
import { CONTENDERS } from "./contenders.ts";

/** Milliseconds, the lowest of several runs, so that what else the machine did counts as little as can be. */
export type Timing = {
  name: string;
  build: number;
  open: number | null;
  median: number;
  worst: number;
  /** So many keys were timed, of all that the queries have. */
  keys: number;
};
export type Task = { source: SearchSource; queries: readonly string[] };

/** Each step and each key is timed so often, and its fastest time counts. */
const RUNS = 5;
/** The others get so many milliseconds for a step, and for all keys: a slow one is timed once, and on fewer, evenly taken. */
const BUDGET = { step: 500, keys: 2500 };
/** The keys are taken so far apart, that of any part of them each query has its share; no count of keys is a multiple of it. */
const STRIDE = 61_811;

/** Times every contender on the same records: building, opening what was built before, and each key of each query. */
export function measure({ source, queries }: Task): Timing[] {
  const documents = createDocuments(source);
  return CONTENDERS.map((contender, i) => {
    const most = i === 0 ? Number.POSITIVE_INFINITY : BUDGET.keys;
    const build = best(() => void contender.build(documents));
    const prebuilt = contender.prebuilt(documents, source);
    const open = prebuilt ? best(() => prebuilt.open(prebuilt.json)) : null;
    return {
      name: contender.name,
      build,
      open,
      ...timeKeys(() => contender.build(documents), queries, most),
    };
  });
}

type Find = (query: string) => unknown;
type Keys = Pick<Timing, "median" | "worst" | "keys">;

/**
 * Types every query letter by letter. Each run begins with a new index, which remembers nothing of the run before: what
 * an index makes when it is first needed counts among the keys.
 */
function timeKeys(build: () => Find, queries: readonly string[], most: number): Keys {
  const typed = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  const keys = typed.map((_, i) => typed[(i * STRIDE) % typed.length] as string);
  const lowest: number[] = [];
  let spent = 0;
  for (let run = 0; run < RUNS && spent < most; run += 1) {
    const find = build();
    const timed = run === 0 ? keys : keys.slice(0, lowest.length);
    for (const [i, key] of timed.entries()) {
      if (spent >= most) break;
      const time = timeOf(() => void find(key));
      lowest[i] = Math.min(lowest[i] ?? Number.POSITIVE_INFINITY, time);
      spent += time;
    }
  }
  const sorted = lowest.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0, keys: sorted.length };
}

function best(work: () => void): number {
  let lowest = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < RUNS && spent < BUDGET.step; run += 1) {
    const time = timeOf(work);
    lowest = Math.min(lowest, time);
    spent += time;
  }
  return lowest;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
