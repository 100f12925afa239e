import { expect, test } from "vitest";
import type { Season } from "../../src/engine/profile.ts";
import { dayOf, daySet } from "../../src/stores/day-here.ts";
import { dayNow, instantNow } from "../../src/stores/now.ts";
import { $occasion, $reckoning, setDay } from "../../src/stores/occasion.ts";

const SEASONS: readonly [Season, Season] = [
  { year: 2026, opens: "2025-06-04" },
  { year: 2027, opens: "2026-06-03" },
];

test("the visitor's day, with two digits", () => {
  expect(dayOf(new Date(2027, 0, 5, 23, 59))).toBe("2027-01-05");
});

test("a day brings its season, the same everywhere", () => {
  setDay("2026-11-23", SEASONS);
  expect($occasion.get()).toEqual({ season: SEASONS[1], asOf: "2026-11-23" });
  expect($reckoning.get()).toMatchObject({ over: null });
});

test("after the last season that is announced: the next one, and which is over", () => {
  setDay({ asOf: "2027-07-15", asOfIn: { NY: "2027-07-16" } }, SEASONS);
  expect($occasion.get()).toEqual({
    season: { year: 2028, opens: "2027-06-03", assumed: true },
    asOf: "2027-07-15",
    asOfIn: { NY: "2027-07-16" },
  });
  expect($reckoning.get()).toMatchObject({ over: SEASONS[1], phase: "after" });
});

test("the clock gives the day where programs are, whatever the visitor's zone", () => {
  const evening = Date.parse("2026-12-16T06:00:00Z");
  expect(dayNow("", evening)).toMatchObject({ asOf: "2026-12-15", asOfIn: { NY: "2026-12-16" } });
  expect(instantNow("", evening)).toBe(evening);
});

test("the address sets one day for everything, where it may", () => {
  const clock = Date.parse("2026-12-16T06:00:00Z");
  expect(dayNow("?today=2027-07-15", clock)).toEqual({ asOf: "2027-07-15" });
  expect(instantNow("?today=2027-07-15", clock)).toBe(Date.parse("2027-07-15T12:00:00Z"));
  expect(daySet("?today=2027-07-15", false)).toBeNull();
  for (const bad of ["", "?today=", "?today=2027-02-30", "?today=soon", "?now=2027-07-15"])
    expect(daySet(bad, true)).toBeNull();
});
