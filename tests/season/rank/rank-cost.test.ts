import { expect, it } from "vitest";
import { rankCost } from "../../../src/season/rank/rank-cost.ts";

const PRICE = { from: 21, amountUsd: 30, season: "2026" };

it("counts what lies beyond the fee on each list, and says where a further fee is not known", () => {
  expect(rankCost(20, 20, PRICE)).toEqual({ extra: 0, usd: 0, isLong: false });
  // Two beyond 20 on the first list and one beyond 20 on the second.
  expect(rankCost(22, 21, PRICE)).toEqual({ extra: 2 + 1, usd: 3 * 30, isLong: false });
  expect(rankCost(100, 0, PRICE)).toEqual({ extra: 80, usd: 80 * 30, isLong: true });
});
