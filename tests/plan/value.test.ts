import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import { placeShare, planValue, UNITS_A_POINT, type Worth } from "../../src/plan/value.ts";

const tenths = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 10);
const worth: fc.Arbitrary<Worth> = fc.record({
  group: fc.constantFrom(...GROUPS.filter((group) => group !== "closed")),
  fit: fc.tuple(tenths, tenths).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  reach: fc.constantFrom("reach", "within", "no-figure"),
  questions: fc.integer({ min: 0, max: 6 }),
  coverage: fc
    .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }))
    .map(([a, b]) => ({ known: Math.min(a, b), total: Math.max(a, b) })),
  place: fc.integer({ min: 0, max: 8 }).map((place) => place / 8),
  isLastDayNear: fc.boolean(),
});
const value = (one: Worth) => planValue(one) as number;

/** A person sees the same program twice, the second time a little better: its value must not fall. */
function neverLower(better: (one: Worth, by: number) => Worth) {
  fc.assert(
    fc.property(worth, fc.integer({ min: 1, max: 30 }), (one, by) => {
      expect(value(better(one, by))).toBeGreaterThanOrEqual(value(one));
    }),
  );
}

describe("the value of a program in a plan, the rest being equal", () => {
  it("never falls with a better group", () => {
    neverLower((one) => ({ ...one, group: one.group === "step" ? "ask" : "open" }));
  });

  it("is lower for a reach than for what is none, whatever else", () => {
    fc.assert(
      fc.property(worth, fc.constantFrom("within", "no-figure"), (one, near) => {
        expect(value({ ...one, reach: "reach" })).toBeLessThan(value({ ...one, reach: near }));
      }),
    );
  });

  it("puts no reach that is open before an equal program to ask that is none", () => {
    fc.assert(
      fc.property(worth, (one) => {
        const open = value({ ...one, group: "open", reach: "reach" });
        expect(open).toBeLessThan(value({ ...one, group: "ask", reach: "no-figure" }));
      }),
    );
  });

  it("never falls with fewer questions, more that is known, a higher fit, a better place, a near last day", () => {
    neverLower((one, by) => ({ ...one, questions: Math.max(0, one.questions - by) }));
    neverLower((one, by) => ({
      ...one,
      coverage: { ...one.coverage, known: Math.min(one.coverage.total, one.coverage.known + by) },
    }));
    neverLower((one, by) => ({ ...one, fit: { low: one.fit.low, high: one.fit.high + by } }));
    neverLower((one, by) => ({ ...one, fit: { low: one.fit.low + by, high: one.fit.high + by } }));
    neverLower((one) => ({ ...one, place: Math.min(1, one.place + 1 / 8) }));
    neverLower((one) => ({ ...one, isLastDayNear: true }));
  });

  it("is a whole number from 0 to 241 points, and none for a closed program", () => {
    fc.assert(
      fc.property(worth, (one) => {
        expect(Number.isInteger(value(one))).toBe(true);
        expect(value(one)).toBeGreaterThanOrEqual(0);
        expect(value(one)).toBeLessThanOrEqual(241 * UNITS_A_POINT);
        expect(planValue({ ...one, group: "closed" })).toBeNull();
      }),
    );
  });
});

it("takes the visitor's order of places, else ours", () => {
  const regions = ["central-valley", "inland-empire", "arizona", "new-mexico"];
  expect(regions.map((region) => placeShare(region, undefined, regions))).toEqual([1, 0.75, 0.5, 0.25]);
  expect(regions.map((region) => placeShare(region, [], regions))).toEqual([1, 0.75, 0.5, 0.25]);
  expect(regions.map((region) => placeShare(region, ["arizona", "central-valley"], regions))).toEqual([
    0.5, 0, 1, 0,
  ]);
});
