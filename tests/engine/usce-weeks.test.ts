import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usce } from "../../src/engine/gates/usce.ts";
import { hasNoUsce, sayWeeks, weeksHeld } from "../../src/engine/usce-weeks.ts";
import { RUNS } from "./arbitraries.ts";
import { checkGate, fact, gateSays } from "./builders.ts";

describe("weeks held", () => {
  test("months and weeks add up, a month being four weeks", () => {
    expect(weeksHeld("hands-on", { usceHandsOn: 2, usceHandsOnWeeks: 3 })).toBe(11);
    expect(weeksHeld("observer", { usceObserverWeeks: 6 })).toBe(6);
    expect(weeksHeld("observer", { usceHandsOn: 2 })).toBeUndefined();
    expect(weeksHeld("hands-on", { usceHandsOn: 0 })).toBe(0);
  });

  test("none of either kind is said only when both were answered with none", () => {
    expect(hasNoUsce({ usceHandsOn: 0, usceObserver: 0 })).toBe(true);
    expect(hasNoUsce({ usceHandsOn: 0, usceObserver: 0, usceObserverWeeks: 1 })).toBe(false);
    expect(hasNoUsce({ usceHandsOn: 0 })).toBe(false);
    expect(hasNoUsce({ usceHandsOnWeeks: 0, usceObserverWeeks: 0 })).toBe(true);
  });

  test.each([
    [0, "0 weeks"],
    [1, "1 week"],
    [4, "1 month"],
    [6, "6 weeks"],
    [12, "3 months"],
  ])("%i in words", (weeks, words) => expect(sayWeeks(weeks)).toBe(words));
});

const demand = (months: number | null, withinYears: number | null = null) => ({
  usce: [fact({ needed: true, months, handsOn: true, withinYears })],
});

describe("the gate", () => {
  test("typed in weeks or in months, the same experience gets the same answer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.option(fc.integer({ min: 0, max: 6 })),
        (months, needed) => {
          const one = checkGate(usce, demand(needed), { usceHandsOn: months });
          const other = checkGate(usce, demand(needed), { usceHandsOnWeeks: months * 4 });
          expect({ ...other, say: other.say() }).toEqual({ ...one, say: one.say() });
        },
      ),
      RUNS,
    );
  });

  test("eleven weeks are not three months, twelve are", () => {
    expect(gateSays(usce, demand(3), { usceHandsOnWeeks: 11 })).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of hands-on US clinical experience; you have 11 weeks."`,
    );
    expect(gateSays(usce, demand(3), { usceHandsOn: 2, usceHandsOnWeeks: 4 })).toMatchInlineSnapshot(
      `"met none: It requires 3 months of hands-on US clinical experience; you have 3 months."`,
    );
  });

  test("less than a month against a demand without a length is for the program to judge", () => {
    expect(gateSays(usce, demand(null), { usceHandsOnWeeks: 2 })).toMatchInlineSnapshot(
      `"unknown-program ask: It requires hands-on US clinical experience; it does not say how long, and you have 2 weeks."`,
    );
    expect(gateSays(usce, demand(null), { usceHandsOnWeeks: 4 })).toMatchInlineSnapshot(
      `"met none: It requires hands-on US clinical experience; you have 1 month."`,
    );
    expect(gateSays(usce, demand(null), { usceHandsOn: 0 })).toMatchInlineSnapshot(
      `"not-met step: It requires hands-on US clinical experience; you have none that counts."`,
    );
    expect(
      gateSays(usce, demand(null, 1), { usceHandsOnWeeks: 2, usceLastYear: 2020 }),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires hands-on US clinical experience within the last 1 year; yours is older."`,
    );
  });
});
