/** One price of a season's record, as `content/seasons` states it. */
export interface SeasonFee {
  readonly id: string;
  readonly what: string;
  readonly amountUsd: number;
  readonly per: string;
  readonly from?: number | undefined;
  readonly to?: number | null | undefined;
  /** The season of the price, which may be an earlier one. */
  readonly season: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string | undefined;
}

/** Programs number `from` to `to` in one specialty cost `amountUsd` each; `to` null = without end. */
export interface Tier {
  readonly from: number;
  readonly to: number | null;
  readonly amountUsd: number;
}

/** What an application round costs, picked from a season's prices. Null where no page gives the price. */
export interface Fees {
  /** In order, the first from 1, without a hole. */
  readonly eras: readonly Tier[];
  /** Paid once by everybody who uses ERAS: the token, the transcript. */
  readonly erasOnce: readonly { readonly id: string; readonly what: string; readonly amountUsd: number }[];
  readonly nrmp: {
    readonly registration: number | null;
    readonly late: number | null;
    readonly extraRank: { readonly from: number; readonly amountUsd: number } | null;
  };
}

const ONCE: readonly string[] = ["eras-token", "usmle-transcript"];

/** The prices that the tool counts with. Throws when ERAS's tiers have a hole: a sum would be wrong without a sign of it. */
export function pickFees(fees: readonly SeasonFee[]): Fees {
  const price = (id: string) => fees.find((fee) => fee.id === id)?.amountUsd ?? null;
  const extra = fees.find(({ id }) => id === "nrmp-extra-rank");
  return {
    eras: inOrder(fees.filter(({ id }) => id.startsWith("eras-tier-"))),
    erasOnce: fees
      .filter(({ id }) => ONCE.includes(id))
      .map(({ id, what, amountUsd }) => ({ id, what, amountUsd })),
    nrmp: {
      registration: price("nrmp-registration"),
      late: price("nrmp-late"),
      extraRank: extra?.from === undefined ? null : { from: extra.from, amountUsd: extra.amountUsd },
    },
  };
}

function inOrder(fees: readonly SeasonFee[]): readonly Tier[] {
  const tiers = fees
    .map(({ from = 1, to = null, amountUsd }) => ({ from, to, amountUsd }))
    .sort((a, b) => a.from - b.from);
  tiers.forEach((tier, at) => {
    const starts = at === 0 ? 1 : (tiers[at - 1]?.to ?? Number.NaN) + 1;
    if (tier.from !== starts)
      throw new Error(`ERAS's price for program ${tier.from} does not follow on ${starts - 1}.`);
  });
  return tiers;
}
