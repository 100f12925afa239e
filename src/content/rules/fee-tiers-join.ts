import type { FiledSeason } from "../content.ts";
import type { ContentRule } from "./rule.ts";

type Fee = FiledSeason["fees"][number];
type Tier = Fee & { readonly index: number; readonly from: number };

export const feeTiersJoin: ContentRule = {
  name: "fee-tiers-join",
  description:
    "The tiers of one service's price join: each unit has one price, and none between the first and the last has none.",
  *check(content) {
    for (const { file, fees } of content.seasons.values()) {
      const tiers = fees
        .map((fee, index) => ({ ...fee, index }))
        .filter((fee): fee is Tier => fee.from !== undefined)
        .sort((a, b) => a.from - b.from);
      for (const tier of tiers) {
        const path = ["fees", tier.index, "from"];
        if (tier.to != null && tier.to < tier.from)
          yield {
            file,
            path: ["fees", tier.index, "to"],
            message: `expected null or a number from ${tier.from} on, found ${tier.to}.`,
          };
        const before = tiers
          .slice(0, tiers.indexOf(tier))
          .findLast((other) => serviceOf(other) === serviceOf(tier));
        if (!before) continue;
        const next = before.to == null ? null : before.to + 1;
        if (next === null)
          yield {
            file,
            path,
            message: `"${before.id}" has no end, so "${tier.id}" cannot begin at ${tier.from}.`,
          };
        else if (tier.from !== next)
          yield {
            file,
            path,
            message: `expected ${next}, for "${before.id}" ends at ${before.to}, found ${tier.from}.`,
          };
      }
    }
  },
};

/** "eras program": who asks for the fee, and for what. */
function serviceOf({ id, per }: Fee): string {
  return `${id.split("-")[0]} ${per}`;
}
