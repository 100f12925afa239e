import { expect, test } from "vitest";
import { nextOccasion, seasonAfter, seasonOn } from "../../src/engine/season.ts";

const S2026 = { year: 2026, opens: "2025-06-04" };
const S2027 = { year: 2027, opens: "2026-06-03" };

test.each([
  ["before the first known season", "2024-01-01", 2026],
  ["on a Match Day (20 March 2026)", "2026-03-20", 2026],
  ["the day after it", "2026-03-21", 2027],
  ["while applications are read", "2026-11-23", 2027],
  ["after the last known Match Day (19 March 2027)", "2027-03-20", 2028],
  ["a site that was built long ago", "2029-07-01", 2030],
])("%s", (_, day, year) => {
  expect(seasonOn(day, [S2027, S2026]).year).toBe(year);
});

test("the next season opens on the same day a year later", () => {
  expect(seasonAfter(S2027)).toEqual({ year: 2028, opens: "2027-06-03" });
  expect(nextOccasion({ season: S2027, asOf: "2026-11-23" })).toEqual({
    season: { year: 2028, opens: "2027-06-03" },
    asOf: "2027-06-03",
  });
});
