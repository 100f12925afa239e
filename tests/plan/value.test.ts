import fc from "fast-check";
import { expect, it } from "vitest";
import { planValue } from "../../src/plan/value.ts";

it("values any open program above any to ask first, and those above any one step away", () => {
  const best = { low: 100, high: 100 };
  const worst = { low: 0, high: 0 };
  expect(planValue({ group: "open", fit: worst })).toBe(planValue({ group: "ask", fit: best }));
  expect(planValue({ group: "ask", fit: worst })).toBe(planValue({ group: "step", fit: best }));
  expect(planValue({ group: "closed", fit: best })).toBeNull();
});

it("is a whole number that never falls when either end of the fit rises", () => {
  const tenths = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(tenths, tenths, tenths, (low, high, more) => {
      const value = planValue({ group: "ask", fit: { low: low / 10, high: high / 10 } }) as number;
      const better = planValue({ group: "ask", fit: { low: (low + more) / 10, high: high / 10 } }) as number;
      expect(Number.isInteger(value)).toBe(true);
      expect(better).toBeGreaterThanOrEqual(value);
    }),
  );
});
