import { joinShards, type Shard, unpackCommon, unpackInPieces } from "../../../src/dataset/unpack.ts";
import { compile } from "../../../src/engine/compile.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { rank } from "../../../src/engine/rank.ts";

export interface Task {
  readonly common: string;
  readonly shards: readonly string[];
  readonly occasion: Occasion;
  readonly profile: Profile;
}

export interface Timing {
  readonly programs: number;
  readonly unpackMs: number;
  readonly compileMs: number;
  readonly firstRankMs: number;
  /** The longest piece that cannot be parted: what a page waits for a touch. */
  readonly longestMs: number;
}

/** As `src/stores/dataset.ts` and `ready.ts` do it, each piece timed; once, as on a page that has just come. */
export function measure({ common, shards, occasion, profile }: Task): Timing {
  let longestMs = 0;
  const time = <T>(work: () => T): readonly [value: T, ms: number] => {
    const start = performance.now();
    const value = work();
    const ms = performance.now() - start;
    longestMs = Math.max(longestMs, ms);
    return [value, ms];
  };
  const [shared, commonMs] = time(() => unpackCommon(JSON.parse(common)));
  let unpackMs = commonMs;
  const unpacked: Shard[] = [];
  for (const text of shards) {
    const [json, parseMs] = time((): unknown => JSON.parse(text));
    unpackMs += parseMs;
    const unpacking = unpackInPieces(json, shared);
    for (;;) {
      const [{ done, value }, ms] = time(() => unpacking.next());
      unpackMs += ms;
      if (!done) continue;
      unpacked.push(value);
      break;
    }
  }
  const [dataset, joinMs] = time(() => joinShards(shared, unpacked));
  const [compiled, namesMs] = time(() => compile(dataset.programs));
  let compileMs = joinMs + namesMs;
  const pieces = compiled.prepare(occasion)[Symbol.iterator]();
  for (;;) {
    const [{ done }, ms] = time(() => pieces.next());
    compileMs += ms;
    if (done) break;
  }
  const readyMs = longestMs;
  const [, firstRankMs] = time(() => rank(compiled, profile, occasion));
  return { programs: dataset.programs.length, unpackMs, compileMs, firstRankMs, longestMs: readyMs };
}
