import fc from "fast-check";
import { expect, test } from "vitest";
import { plural, thousands } from "../../src/engine/counted.ts";

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
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (tenths) => {
      expect(thousands(tenths / 10)).toBe((tenths / 10).toLocaleString("en-US"));
    }),
    { numRuns: 200 },
  );
});

test("counted words", () => {
  expect(plural(1, "month")).toBe("1 month");
  expect(plural(0, "month")).toBe("0 months");
  expect(plural(2, "county", "counties")).toBe("2 counties");
  expect(plural(1, "county", "counties")).toBe("1 county");
  expect(plural(2752, "program")).toBe("2,752 programs");
});
