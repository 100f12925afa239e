import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  erasCost,
  marginalCost,
  nrmpCost,
  pickFees,
  type SeasonFee,
  splits,
} from "../../../src/plan/cost/index.ts";

const season = JSON.parse(readFileSync("content/seasons/2027.json", "utf8")) as { fees: SeasonFee[] };
const FEES = pickFees(season.fees);

describe("with the prices of the 2027 season", () => {
  test.each([
    [0, 0],
    [1, 11],
    [30, 330],
    [31, 360],
    [60, 1_230],
    [100, 2_430],
  ])("%i programs in one specialty cost $%i", (programs, usd) => {
    expect(erasCost({ "family-medicine": programs }, FEES).bySpecialty[0]?.usd).toBe(usd);
  });

  test("each specialty has its own tiers; token and transcript come once", () => {
    expect(erasCost({ "family-medicine": 40, "internal-medicine": 30 }, FEES)).toMatchObject({
      applications: 70,
      once: 265,
      total: 630 + 330 + 265,
    });
  });

  test("nothing applied, nothing paid", () => {
    expect(erasCost({ "family-medicine": 0 }, FEES).total).toBe(0);
    expect(erasCost({}, FEES)).toEqual({ bySpecialty: [], once: 0, applications: 0, total: 0 });
  });

  test("NRMP: registration, the extra for being late, each rank above 20", () => {
    expect(nrmpCost({ ranks: 20, late: false }, FEES).total).toBe(85);
    expect(nrmpCost({ ranks: 23, late: true }, FEES)).toEqual({
      registration: 85,
      late: 50,
      extraRanks: 3,
      extraUsd: 90,
      total: 225,
    });
  });

  test("60 applications cost less when they are shared", () => {
    expect(splits(60, ["family-medicine", "psychiatry"], FEES)).toEqual([
      { counts: { "family-medicine": 60 }, usd: 1_230 + 265 },
      { counts: { "family-medicine": 30, psychiatry: 30 }, usd: 660 + 265 },
    ]);
    expect(splits(0, ["psychiatry"], FEES)).toEqual([]);
    expect(splits(7, ["a", "b", "c"], FEES)[2]?.counts).toEqual({ a: 3, b: 2, c: 2 });
  });
});

describe("prices that are not there", () => {
  test("are null and not in the sum", () => {
    const fees = pickFees(season.fees.filter(({ id }) => !id.startsWith("nrmp-")));
    expect(nrmpCost({ ranks: 30, late: true }, fees)).toEqual({
      registration: null,
      late: null,
      extraRanks: 0,
      extraUsd: null,
      total: 0,
    });
  });

  test("a hole between tiers is an error, not a wrong sum", () => {
    expect(() => pickFees(season.fees.filter(({ id }) => id !== "eras-tier-1"))).toThrow(
      "ERAS's price for program 31 does not follow on 0.",
    );
  });
});

describe("laws", () => {
  const price = fc.integer({ min: 0, max: 500 });
  const fees = fc
    .tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), price), { maxLength: 4 }), price)
    .map(([tiers, last]) => {
      let from = 1;
      const eras = tiers.map(([length, amountUsd]) => {
        const tier = { from, to: from + length - 1, amountUsd };
        from += length;
        return tier;
      });
      return {
        eras: [...eras, { from, to: null, amountUsd: last }],
        erasOnce: [{ id: "token", what: "Token", amountUsd: 100 }],
        nrmp: { registration: 85, late: 50, extraRank: { from: 21, amountUsd: 30 } },
      };
    });
  const count = fc.integer({ min: 0, max: 250 });
  const counts = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), count);

  test("the sum of the marginal costs is the total", () => {
    fc.assert(
      fc.property(counts, fees, (programs, prices) => {
        const marginals = Object.values(programs).flatMap((most) =>
          Array.from({ length: most }, (_, already) => marginalCost(already, prices)),
        );
        const { total, once } = erasCost(programs, prices);
        expect(marginals.reduce((sum, usd) => sum + usd, 0) + once).toBe(total);
      }),
    );
  });

  test("one program more never costs less, and adds what was said", () => {
    fc.assert(
      fc.property(counts, fees, (programs, prices) => {
        const before = erasCost(programs, prices);
        for (const { specialty, programs: number, nextUsd } of before.bySpecialty) {
          const after = erasCost({ ...programs, [specialty]: number + 1 }, prices);
          expect(after.total - before.total).toBe(nextUsd + after.once - before.once);
          expect(after.total).toBeGreaterThanOrEqual(before.total);
        }
      }),
    );
  });

  test("specialties are counted apart: the total does not depend on their order", () => {
    fc.assert(
      fc.property(counts, fees, (programs, prices) => {
        const turned = Object.fromEntries(Object.entries(programs).reverse());
        expect(erasCost(turned, prices).total).toBe(erasCost(programs, prices).total);
      }),
    );
  });

  test("where later tiers cost more, a split over more specialties never costs more", () => {
    fc.assert(
      fc.property(count, (applications) => {
        const all = splits(applications, ["a", "b", "c", "d"], FEES).map(({ usd }) => usd);
        expect(all).toEqual([...all].sort((a, b) => b - a));
      }),
    );
  });

  test("any number at all gives a sum that is a whole number of dollars", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), fees, (number, prices) => {
        const { total } = erasCost({ a: number }, prices);
        expect(Number.isInteger(total) && total >= 0).toBe(true);
        expect(nrmpCost({ ranks: number, late: false }, prices).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
