import type { Fees } from "./fees.ts";

/** What NRMP asks for, in whole dollars; null = no page that we read gives the price. */
export interface NrmpCost {
  readonly registration: number | null;
  readonly late: number | null;
  readonly extraRanks: number;
  readonly extraUsd: number | null;
  /** Sum of what is known. */
  readonly total: number;
}

/** What NRMP charges to take part and to rank `ranks` programs. A price that no page gives is null and not in the sum. */
export function nrmpCost(
  { ranks, late }: { readonly ranks: number; readonly late: boolean },
  { nrmp }: Pick<Fees, "nrmp">,
): NrmpCost {
  const { registration, extraRank } = nrmp;
  const lateUsd = late ? nrmp.late : 0;
  const extraRanks =
    extraRank && Number.isFinite(ranks) ? Math.max(0, Math.floor(ranks) - extraRank.from + 1) : 0;
  const extraUsd = extraRank && extraRanks * extraRank.amountUsd;
  return {
    registration,
    late: lateUsd,
    extraRanks,
    extraUsd,
    total: (registration ?? 0) + (lateUsd ?? 0) + (extraUsd ?? 0),
  };
}
