import { expect, test } from "vitest";
import type { Phase } from "../../src/engine/season.ts";
import {
  letterDates,
  letterDatesIntro,
  undatedLetterSteps,
} from "../../src/tools/letters-planner/letter-dates.ts";

const REVIEW = "2026-09-23";
const last = (today: string, phase: Phase) => letterDates(REVIEW, { today, phase }).at(-1);

test("five steps, counted back from the day on which programs begin to read", () => {
  expect(
    letterDates(REVIEW, { today: "2026-08-01", phase: "apply" }).map(({ when, past }) => [when, past]),
  ).toEqual([
    ["Wednesday, July 15, 2026", true],
    ["Wednesday, July 29, 2026", true],
    ["Wednesday, August 26, 2026", false],
    ["Sunday, September 13, 2026", false],
    ["Wednesday, September 23, 2026", false],
  ]);
});

test("after that day, what a letter can still do: for this season, for SOAP, or not at all", () => {
  expect(last("2026-11-28", "interviews")?.what).toMatch(/^Ask now/);
  expect(last("2027-02-10", "rank")?.what).toMatch(/SOAP or for the next season$/);
  expect(last("2027-03-16", "match-week")?.what).toMatch(/next season/);
  expect(last(REVIEW, "interviews")?.what).toBe("Programs begin to read");
});

test("for a season that nobody announced: the same steps without a day", () => {
  const steps = undatedLetterSteps();
  expect(steps).toHaveLength(5);
  expect(JSON.stringify(steps)).not.toMatch(/20\d\d/);
  expect(letterDatesIntro(2027)).toMatch(/^The 2027 season is over\./);
  expect(letterDatesIntro(null)).not.toMatch(/over/);
});
