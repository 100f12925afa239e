import { type PackedDocuments, unpackDocuments } from "../../../src/search/pack.ts";
import { CONTENDERS } from "./contenders.ts";

/** Milliseconds, the lowest of several runs, so that what else the machine did counts as little as can be. */
export type Timing = { name: string; build: number; open: number | null; median: number; worst: number };
export type Task = { packed: PackedDocuments; queries: readonly string[] };

/** Each key is typed so often, and its fastest time counts. */
const RUNS = 5;
/** A contender gets so many milliseconds for all keys: a slow one is timed on fewer, evenly taken, and once. */
const BUDGET = 15_000;

/** Times every contender on the same records: building, opening what was built before, and each key of each query. */
export function measure({ packed, queries }: Task): Timing[] {
  const documents = unpackDocuments(packed);
  return CONTENDERS.map((contender) => {
    const build = best(3, () => void contender.build(documents));
    const prebuilt = contender.prebuilt(documents);
    const open = prebuilt ? best(3, () => prebuilt.open(prebuilt.json)) : null;
    return { name: contender.name, build, open, ...timeKeys(contender.build(documents), queries) };
  });
}

/** Types every query letter by letter. */
function timeKeys(
  find: (query: string) => unknown,
  queries: readonly string[],
): { median: number; worst: number } {
  const keys = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  for (const query of queries.slice(0, 3)) find(query);
  const sample = keys.filter((_, i) => i % Math.ceil(keys.length / 10) === 0);
  const typeSample = () => {
    for (const key of sample) find(key);
  };
  const estimate = (best(1, typeSample) / sample.length) * keys.length;
  const runs = estimate * RUNS < BUDGET ? RUNS : 1;
  const step = Math.max(1, Math.ceil(estimate / BUDGET));
  const timed = keys.filter((_, i) => i % step === 0);
  const lowest = timed.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    for (const [i, key] of timed.entries()) {
      const start = performance.now();
      find(key);
      lowest[i] = Math.min(lowest[i] as number, performance.now() - start);
    }
  }
  lowest.sort((a, b) => a - b);
  return { median: lowest[lowest.length >> 1] ?? 0, worst: lowest.at(-1) ?? 0 };
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
