import type { Specialty } from "../content/content.ts";
import type { SpecialtyKey } from "../content/guide-syntax.ts";
import { thousands } from "../engine/counted.ts";
import type { ValueWords } from "./season-words.ts";

/** A published number of a specialty, undefined where it has none. */
export function findSpecialtyWords({ charting2026 }: Specialty, key: string): ValueWords | undefined {
  if (!charting2026) return undefined;
  const { step2, ranks, rankedFirst, matched, source } = charting2026;
  const values: Readonly<Record<SpecialtyKey, number>> = {
    minimum: step2.matched.min,
    q1: step2.matched.q1,
    median: step2.matched.median,
    q3: step2.matched.q3,
    "median-not-matched": step2.notMatched.median,
    "ranked-first": rankedFirst,
    matched,
    "ranks-matched": ranks.matched,
    "ranks-not-matched": ranks.notMatched,
  };
  const value = values[key as SpecialtyKey];
  return value === undefined ? undefined : { text: thousands(value), source };
}
