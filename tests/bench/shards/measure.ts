import type { Dataset } from "../../../src/dataset/dataset.ts";
import { joinShards, type Shard, unpackCommon, unpackInPieces } from "../../../src/dataset/unpack.ts";
import { type Compiled, compile } from "../../../src/engine/compile.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { rank } from "../../../src/engine/rank.ts";

/** The steps of a page that has just come, to be done in their order. */
export const STEPS = ["unpack", "compile", "rank"] as const;
export type Step = (typeof STEPS)[number];

export interface Given {
  readonly common: string;
  readonly shards: readonly string[];
  readonly occasion: Occasion;
  readonly profile: Profile;
}

export interface Timing {
  readonly programs: number;
  readonly ms: number;
  /** The longest piece that cannot be parted: what a page waits for a touch. */
  readonly longestMs: number;
}

let given: Given | undefined;
let dataset: Dataset | undefined;
let compiled: Compiled | undefined;

/** As `src/stores/dataset.ts` and `ready.ts` do it, each piece timed. What it is given comes first, so that its way into the page counts for no step. */
export function measure(task: Given | Step): Timing {
  if (typeof task !== "string") {
    given = task;
    return { programs: 0, ms: 0, longestMs: 0 };
  }
  if (!given) throw new Error("Nothing is given yet.");
  const { occasion, profile } = given;
  const clock = new Clock();
  if (task === "unpack") dataset = unpack(given, clock);
  else if (task === "compile" && dataset) {
    const { programs, ahead } = dataset;
    const made = clock.time(() => compile(programs, ahead));
    clock.inPieces(made.prepare(occasion));
    compiled = made;
  } else if (task === "rank" && compiled) {
    const made = compiled;
    clock.time(() => rank(made, profile, occasion));
  }
  return { programs: dataset?.programs.length ?? 0, ms: clock.ms, longestMs: clock.longestMs };
}

function unpack({ common, shards }: Given, clock: Clock): Dataset {
  const shared = clock.time(() => unpackCommon(JSON.parse(common)));
  const unpacked = shards.map((text): Shard => {
    const json = clock.time((): unknown => JSON.parse(text));
    return clock.inPieces(unpackInPieces(json, shared));
  });
  return clock.time(() => joinShards(shared, unpacked, shared.build));
}

class Clock {
  ms = 0;
  longestMs = 0;

  time<T>(work: () => T): T {
    const start = performance.now();
    const value = work();
    const ms = performance.now() - start;
    this.ms += ms;
    this.longestMs = Math.max(this.longestMs, ms);
    return value;
  }

  inPieces<T>(work: Generator<void, T>): T {
    for (;;) {
      const { done, value } = this.time(() => work.next());
      if (done) return value;
    }
  }
}
