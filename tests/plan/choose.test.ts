import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseNumber, chooseWithin, type Item, type PriceOf } from "../../src/plan/choose.ts";

/** The best that money buys, by trying every set. */
function bruteForce(
  items: readonly Item[],
  usd: number,
  priceOf: PriceOf,
  kept: Record<string, number>,
): number {
  let best = 0;
  for (let set = 0; set < 2 ** items.length; set++) {
    const chosen = items.filter((_, at) => set & (1 << at));
    const counts: Record<string, number> = {};
    for (const { specialty } of chosen) counts[specialty] = (counts[specialty] ?? 0) + 1;
    const price = Object.entries(counts).reduce((sum, [specialty, count]) => {
      const before = kept[specialty] ?? 0;
      return sum + priceOf(specialty, before + count) - priceOf(specialty, before);
    }, 0);
    if (price <= usd)
      best = Math.max(
        best,
        chosen.reduce((sum, { value }) => sum + value, 0),
      );
  }
  return best;
}

/** Any prices that do not fall with the number: rising tiers as ERAS has them, and falling or flat ones. */
const prices = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 16, maxLength: 16 }).map((steps) => {
  const sums = [0];
  for (const step of steps) sums.push((sums.at(-1) ?? 0) + step);
  return (count: number) => sums[count] as number;
});
const items = fc
  .array(
    fc.record({
      specialty: fc.constantFrom("a", "b", "c"),
      value: fc.oneof(fc.integer({ min: 0, max: 6000 }), fc.constantFrom(0, 4000, 4020)),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map((one, at): Item => ({ id: `p${at}`, ...one })));
const money = fc.integer({ min: -20, max: 250 });
const keptCounts = fc.record({ a: fc.integer({ min: 0, max: 4 }) });

describe("chooseWithin", () => {
  it("finds what trying every set finds, for any prices", () => {
    fc.assert(
      fc.property(items, money, fc.tuple(prices, prices, prices), keptCounts, (all, usd, [a, b, c], kept) => {
        const priceOf: PriceOf = (specialty, count) =>
          (specialty === "a" ? a : specialty === "b" ? b : c)(count);
        const choice = chooseWithin(all, { usd, priceOf, kept });
        expect(choice.value).toBe(bruteForce(all, usd, priceOf, kept));
        expect(choice.usd).toBeLessThanOrEqual(Math.max(0, usd));
        const chosen = all.filter(({ id }) => choice.ids.includes(id));
        expect(chosen.reduce((sum, { value }) => sum + value, 0)).toBe(choice.value);
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the programs", () => {
    fc.assert(
      fc.property(items, money, (all, usd) => {
        const priceOf: PriceOf = (_, count) => 11 * Math.min(count, 2) + 30 * Math.max(0, count - 2);
        expect(chooseWithin([...all].reverse(), { usd, priceOf })).toEqual(
          chooseWithin(all, { usd, priceOf }),
        );
      }),
    );
  });

  it("spreads over specialties when the next tier costs more than a good program elsewhere", () => {
    const priceOf: PriceOf = (_, count) => 11 * Math.min(count, 1) + 30 * Math.max(0, count - 1);
    const all = [
      { id: "a1", specialty: "a", value: 100 },
      { id: "a2", specialty: "a", value: 99 },
      { id: "b1", specialty: "b", value: 50 },
    ];
    expect(chooseWithin(all, { usd: 22, priceOf })).toEqual({ ids: ["a1", "b1"], value: 150, usd: 22 });
    expect(chooseWithin(all, { usd: 41, priceOf })).toEqual({ ids: ["a1", "a2"], value: 199, usd: 41 });
  });
});

describe("chooseNumber", () => {
  it("takes the best, never more than there are", () => {
    const all = [1, 5, 3].map((value) => ({ id: `p${value}`, specialty: "a", value }));
    expect(chooseNumber(all, 2)).toEqual(["p5", "p3"]);
    expect(chooseNumber(all, 9)).toHaveLength(3);
    expect(chooseNumber(all, -1)).toEqual([]);
  });
});
