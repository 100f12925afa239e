import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isDay } from "../../src/engine/day.ts";
import type { Season } from "../../src/engine/profile.ts";
import {
  dayInSeason,
  nextOccasion,
  PHASES,
  phaseOf,
  reckon,
  seasonAfter,
  seasonOfYear,
  seasonOn,
} from "../../src/engine/season.ts";
import { SEASON_2027 } from "./builders.ts";

const NO_DAYS = { review: null, ranking: null, lists: null, status: null, matchDay: null };
const S2026: Season = {
  year: 2026,
  opens: "2025-06-04",
  days: { ...NO_DAYS, review: "2025-09-24", matchDay: "2026-03-20" },
};

describe("the season of a day", () => {
  test.each([
    ["before the first known season", "2024-01-01", 2026],
    ["on a Match Day (20 March 2026)", "2026-03-20", 2026],
    ["the day after it", "2026-03-21", 2027],
    ["while applications are read", "2026-11-23", 2027],
    ["on the last known Match Day (19 March 2027)", "2027-03-19", 2027],
    ["after it", "2027-03-20", 2028],
    ["a site that was built long ago", "2029-07-01", 2030],
    ["the last day that can be written", "9999-12-31", 10000],
  ])("%s", (_, day, year) => {
    expect(seasonOn(day, [SEASON_2027, S2026]).year).toBe(year);
  });

  test("turns on the Match Day of the record, wherever in March it lies", () => {
    const early: Season = { ...SEASON_2027, days: { ...NO_DAYS, matchDay: "2027-03-12" } };
    expect([reckon("2027-03-12", [early]).over, reckon("2027-03-13", [early]).over]).toEqual([null, early]);
  });

  test("a record that names no Match Day ends when training starts", () => {
    const bare: Season = { year: 2028, opens: "2027-06-03" };
    expect(["2028-07-01", "2028-07-02"].map((day) => seasonOn(day, [bare]).year)).toEqual([2028, 2029]);
  });

  test("after the last known one: over, the next one only assumed, and no phase of it", () => {
    expect(reckon("2027-07-15", [S2026, SEASON_2027])).toEqual({
      season: { year: 2028, opens: "2027-06-03", assumed: true },
      over: SEASON_2027,
      phase: "after",
    });
    expect(reckon("2026-11-28", [S2026, SEASON_2027])).toEqual({
      season: SEASON_2027,
      over: null,
      phase: "interviews",
    });
  });

  test("a year is the season of the days that lie in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2000 }), (days) => {
        const { season } = reckon(addDays("2026-11-28", days), [SEASON_2027, S2026]);
        expect(seasonOfYear(season.year, [SEASON_2027, S2026])).toEqual(season);
      }),
    );
    expect([2025, 2026].map((year) => seasonOfYear(year, [SEASON_2027, S2026])?.year)).toEqual([
      undefined,
      2026,
    ]);
    expect(seasonOfYear(2027, [S2026, { ...SEASON_2027, year: 2028 }])).toBeUndefined();
  });

  test("the next season opens on the same day a year later, which nobody announced", () => {
    expect(seasonAfter(SEASON_2027)).toEqual({ year: 2028, opens: "2027-06-03", assumed: true });
    expect(nextOccasion({ season: SEASON_2027, asOf: "2026-11-23" })).toEqual({
      season: { year: 2028, opens: "2027-06-03", assumed: true },
      asOf: "2027-06-03",
    });
  });
});

describe("the phase of a day", () => {
  test.each([
    ["2026-06-02", "prepare"],
    ["2026-06-03", "apply"],
    ["2026-09-22", "apply"],
    ["2026-09-23", "interviews"],
    ["2027-01-31", "interviews"],
    ["2027-02-01", "rank"],
    ["2027-03-14", "wait"],
    ["2027-03-03", "rank"],
    ["2027-03-04", "wait"],
    ["2027-03-15", "match-week"],
    ["2027-03-19", "match-week"],
    ["2027-03-20", "after"],
  ])("%s: %s", (day, phase) => {
    expect(phaseOf(SEASON_2027, day)).toBe(phase);
  });

  test("a phase of which no record tells the first day is left out", () => {
    expect(phaseOf(S2026, "2026-03-19")).toBe("interviews");
    expect(phaseOf(S2026, "2026-03-20")).toBe("match-week");
    expect(phaseOf({ year: 2027, opens: "2026-06-03" }, "2027-06-30")).toBe("apply");
  });

  test("law: phases follow each other in their order", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(60), (from, more) => {
        const [before, later] = [addDays("2026-05-01", from), addDays("2026-05-01", from + more)];
        expect(PHASES.indexOf(phaseOf(SEASON_2027, later))).toBeGreaterThanOrEqual(
          PHASES.indexOf(phaseOf(SEASON_2027, before)),
        );
      }),
    );
  });
});

describe("a stated day in a season", () => {
  test.each([
    ["06-03", "2026-06-03"],
    ["06-02", "2027-06-02"],
    ["12-31", "2026-12-31"],
    ["01-01", "2027-01-01"],
    ["2026-11-30", "2026-11-30"],
    ["2026-06-03", "2026-06-03"],
    ["2027-06-02", "2027-06-02"],
    ["2026-06-02", null],
    ["2027-06-03", null],
    ["2025-11-30", null],
    ["2027-11-30", null],
    ["02-29", null],
    ["2027-02-29", null],
    ["99-99", null],
  ])("%s: %s", (stated, day) => {
    expect(dayInSeason(stated, SEASON_2027)).toBe(day);
  });

  test("29 February where the season has one", () => {
    expect(dayInSeason("02-29", seasonAfter(SEASON_2027))).toBe("2028-02-29");
  });

  const season = fc
    .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 0, max: 364 }))
    .map(([year, day]): Season => ({ year: year + 1, opens: addDays(`${year}-01-01`, day) }));
  const yearly = fc.integer({ min: 0, max: 365 }).map((day) => addDays("2000-01-01", day).slice(5));

  test("law: a day of each year and the same day with its year are one day", () => {
    fc.assert(
      fc.property(season, yearly, (one, stated) => {
        const day = dayInSeason(stated, one);
        if (day === null) expect(stated).toBe("02-29");
        else {
          expect(isDay(day)).toBe(true);
          expect(day.endsWith(stated)).toBe(true);
          expect(dayInSeason(day, one)).toBe(day);
          expect(day >= one.opens).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
