import { expect, test } from "vitest";
import { $occasion, dayOf, setDay } from "../../src/stores/occasion.ts";

test("the visitor's day, with two digits", () => {
  expect(dayOf(new Date(2027, 0, 5, 23, 59))).toBe("2027-01-05");
});

test("a day brings its season", () => {
  setDay("2026-11-23", [
    { year: 2026, opens: "2025-06-04" },
    { year: 2027, opens: "2026-06-03" },
  ]);
  expect($occasion.get()).toEqual({ season: { year: 2027, opens: "2026-06-03" }, asOf: "2026-11-23" });
});
