import fc from "fast-check";
import { expect, test } from "vitest";
import { thousands } from "../../src/facts/plural.ts";

test("numbers are written as a browser writes them in American English", () => {
  expect([0, 7, 999, 1000, 2752, 1234567, -1200, 1234.5].map(thousands)).toEqual([
    "0",
    "7",
    "999",
    "1,000",
    "2,752",
    "1,234,567",
    "-1,200",
    "1,234.5",
  ]);
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(thousands(value)).toBe(value.toLocaleString("en-US"));
    }),
    { numRuns: 200 },
  );
});
