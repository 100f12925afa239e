import { type Counts, erasCost } from "./eras.ts";
import type { Fees } from "./fees.ts";

/** One way to deal applications out over specialties, and its price in whole dollars. */
export interface Split {
  readonly counts: Counts;
  readonly usd: number;
}

/**
 * The same number of applications dealt out differently: all in the first specialty, then shared evenly by the first two, three … The tiers
 * start anew in each specialty, so that sharing costs less.
 */
export function splits(
  applications: number,
  specialties: readonly string[],
  fees: Pick<Fees, "eras" | "erasOnce">,
): readonly Split[] {
  if (!(applications > 0)) return [];
  return specialties.map((_, last) => {
    const counts = deal(Math.floor(applications), specialties.slice(0, last + 1));
    return { counts, usd: erasCost(counts, fees).total };
  });
}

/** As even as whole numbers allow; what is left over goes to the first. */
function deal(applications: number, specialties: readonly string[]): Counts {
  const each = Math.floor(applications / specialties.length);
  const over = applications - each * specialties.length;
  return Object.fromEntries(specialties.map((id, at) => [id, each + (at < over ? 1 : 0)]));
}
