/** What NRMP charges for ranks beyond those in the fee, of a season's record. */
export interface RankPrice {
  /** The first rank that costs more, counted on each of the two lists. */
  readonly from: number;
  readonly amountUsd: number;
  /** The season of the price, which may be an earlier one. */
  readonly season: string;
}

/** From here on NRMP takes a further fee for a list's length, whose price no page that we read gives: `nrmp-enter-rank-list`. */
const LONG_LIST = 100;

/** What ranking beyond the fee's programs costs, in whole dollars, by the price of a season's record. */
export interface RankCost {
  /** Programs beyond the fee: of the first list and of all second lists together. */
  readonly extra: number;
  readonly usd: number;
  /** A further fee falls due, of which we know no price. */
  readonly isLong: boolean;
}

/** What two lists of so many different programs cost beyond the registration. */
export function rankCost(primary: number, second: number, { from, amountUsd }: RankPrice): RankCost {
  const beyond = (count: number) => Math.max(0, count - from + 1);
  const extra = beyond(primary) + beyond(second);
  return { extra, usd: extra * amountUsd, isLong: primary >= LONG_LIST || second >= LONG_LIST };
}
