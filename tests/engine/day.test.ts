import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  isDay,
  isStatedDay,
  isYearlyDay,
  lastDayOf,
  yearsLater,
} from "../../src/engine/day.ts";

const two = (number: number) => String(number).padStart(2, "0");
/** Text that has the shape of a day, in the calendar or not. */
const dayLike = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 39 }))
  .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
const realDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2399, 11, 31) / 864e5 })
  .map((number) => new Date(number * 864e5).toISOString().slice(0, 10));

test.each(["2028-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("%s is a day", (text) => {
  expect([isDay(text), isStatedDay(text)]).toEqual([true, true]);
});

test.each([
  "2027-02-29",
  "2100-02-29",
  "2026-02-31",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-10-00",
  "2026-1-1",
  "26-01-01",
  " 2026-01-01",
  "2026-01-01T00:00:00Z",
  "",
  null,
  20260101,
])("%j is none", (text) => {
  expect([isDay(text), isStatedDay(text)]).toEqual([false, false]);
});

test("a day of each year, 29 February among them", () => {
  expect(["02-29", "12-31", "01-01"].filter(isYearlyDay)).toHaveLength(3);
  expect(["02-30", "99-99", "2-3", "13-01", "2026-01-01", undefined].filter(isYearlyDay)).toEqual([]);
});

test("law: what is a day comes back from the calendar unchanged, and nothing else is one", () => {
  fc.assert(
    fc.property(dayLike, (text) => {
      const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      expect(isDay(text)).toBe(date.getUTCMonth() === month - 1 && date.getUTCDate() === day);
    }),
    { numRuns: 500 },
  );
});

test("law: days are counted as a calendar counts them", () => {
  fc.assert(
    fc.property(realDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const later = addDays(day, days);
      expect(later).toBe(new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10));
      expect(daysBetween(day, later)).toBe(days);
    }),
  );
});

test("a year later is the same day, 29 February but for once in four years", () => {
  expect(["2026-06-03", "2027-02-28", "2028-02-29"].map((day) => yearsLater(day, 1))).toEqual([
    "2027-06-03",
    "2028-02-28",
    "2029-03-01",
  ]);
});

test.each([
  ["2026-12", "2026-12-31"],
  ["2027-02", "2027-02-28"],
  ["2028-02", "2028-02-29"],
  ["2027-04", "2027-04-30"],
])("the last day of %s is %s", (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});
