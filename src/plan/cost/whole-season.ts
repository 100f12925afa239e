/** One line of a cost beside applications and the Match. */
export interface CostLine {
  readonly id: string;
  readonly what: string;
  /** Null where no page tells a price: the visitor types it. */
  readonly amountUsd: number | null;
}

/** What belongs together, such as all exams. */
export interface CostPart<Line extends CostLine = CostLine> {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What the visitor said: lines that they pay, and sums that they typed. */
export interface CostAnswers {
  readonly pays: ReadonlySet<string>;
  /** By line; a line without a price that is not in it is unknown. */
  readonly typed: ReadonlyMap<string, number>;
}

/** What a season costs, in whole dollars, from prices of pages and sums that the visitor typed. */
export interface SeasonCost {
  /** Parts that cost something, in their order. */
  readonly parts: readonly { readonly name: string; readonly usd: number }[];
  readonly usd: number;
  /** Lines without a price and without a typed sum: they are not in the sum. */
  readonly unknown: readonly string[];
}

/** What the chosen lines cost. A line that nobody knows is named and not counted as nothing. */
export function seasonCost(parts: readonly CostPart[], { pays, typed }: CostAnswers): SeasonCost {
  const usdOf = ({ id, amountUsd }: CostLine): number =>
    amountUsd === null ? (typed.get(id) ?? 0) : pays.has(id) ? amountUsd : 0;
  const sums = parts.map(({ name, lines }) => ({
    name,
    usd: lines.reduce((sum, line) => sum + usdOf(line), 0),
  }));
  return {
    parts: sums.filter(({ usd }) => usd > 0),
    usd: sums.reduce((sum, { usd }) => sum + usd, 0),
    unknown: parts.flatMap(({ lines }) =>
      lines.filter(({ id, amountUsd }) => amountUsd === null && !typed.has(id)).map(({ what }) => what),
    ),
  };
}
