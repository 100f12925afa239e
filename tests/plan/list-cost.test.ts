import fc from "fast-check";
import { expect, it } from "vitest";
import { applicationsUsd, listCost, nextUsd } from "../../src/plan/list-cost.ts";
import { SMALL_FEES } from "./builders.ts";

const prices = { fees: SMALL_FEES, services: { a: "ERAS", cas: "ResidencyCAS" } };

it("costs the sum of what each program adds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
      const added = Array.from({ length: count }, (_, held) => nextUsd("a", held, prices) as number);
      expect(added.reduce((sum, usd) => sum + usd, 0)).toBe(applicationsUsd(count, SMALL_FEES));
    }),
  );
});

it("names what has no known price and what it only assumes", () => {
  const cost = listCost({ a: 4, "not-said": 1, cas: 2 }, prices);
  expect(cost.totalUsd).toBe(3 * 11 + 30 + 11 + 20 + 10);
  expect(cost.assumed).toEqual(["not-said"]);
  expect(cost.unpriced).toEqual([{ specialty: "cas", programs: 2, service: "ResidencyCAS" }]);
  expect(nextUsd("cas", 2, prices)).toBeNull();
  expect(listCost({}, prices).totalUsd).toBe(0);
});
