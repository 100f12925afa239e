import type { SponsorKind } from "../engine/facts.ts";
import { type Around, type CountedHints, HINTED } from "../engine/hints.ts";
import type { PackedShard } from "./packed.ts";

/** Reads each program's hints; programs of which the same is counted share one object. `states` are the ids of the common file. */
export function unpackHints(
  { hints, programs }: PackedShard,
  states: readonly string[],
): (place: number) => CountedHints | undefined {
  const made = new Map<number, CountedHints>();
  return (place) => {
    const [sisters = 0, similar = 0] = [programs.sisters[place], programs.similar[place]];
    if (sisters + similar === 0) return undefined;
    const key = sisters * (hints.similar.length + 1) + similar;
    const before = made.get(key);
    if (before) return before;
    const around: Partial<Record<(typeof HINTED)[number], Around>> = {};
    for (const [question, yes, of] of hints.sisters[sisters - 1] ?? [])
      around[HINTED[question] as "imgs"] = { sisters: { yes, of } };
    for (const [question, yes, of, kind, at] of hints.similar[similar - 1] ?? []) {
      const name = HINTED[question] as "imgs";
      const alike = {
        yes,
        of,
        kind: (hints.kinds[kind - 1] ?? null) as SponsorKind | null,
        place: states[at - 1] ?? hints.divisions[at - 1 - states.length] ?? null,
      };
      around[name] = { ...around[name], similar: alike };
    }
    made.set(key, around);
    return around;
  };
}
