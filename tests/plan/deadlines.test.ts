import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { readLastDay } from "../../src/engine/gates/deadline.ts";
import type { Occasion } from "../../src/engine/profile.ts";
import { seasonAfter } from "../../src/engine/season.ts";
import { deadlineEvents } from "../../src/plan/deadlines.ts";
import { whyPick } from "../../src/plan/why-pick.ts";
import { fact, occasion, program } from "../engine/builders.ts";

/** The events of a program with these facts, as a calendar gets them. */
function events(facts: readonly Fact<string>[], on: Partial<Occasion> = {}, isOwn = false) {
  const at = occasion(on);
  const reading = readLastDay(program({ deadline: facts }), at);
  const read = reading ? [{ id: "p", name: "P", reading, isOwn, source: "https://p.example/" }] : [];
  return deadlineEvents(read, { season: at.season.year, today: "2026-11-28" }).map(
    ({ id, season, what, date, confirmed, note }) => ({ id, season, what, date, confirmed, note }),
  );
}

describe("the list's days in a calendar", () => {
  it("a rule is a deadline, confirmed where its page names this very day", () => {
    expect(events([fact("2026-11-30")])).toEqual([
      {
        id: "deadline-p",
        season: 2027,
        what: "Deadline: P",
        date: "2026-11-30",
        confirmed: true,
        note: "Stated on a page dated September 2026.",
      },
    ]);
    expect(events([fact("01-15", { shown: null })])).toMatchObject([
      {
        date: "2027-01-15",
        confirmed: false,
        note: "Stated on an undated page. Named without a year: confirm it with the program.",
      },
    ]);
  });

  it("a wish is no deadline", () => {
    expect(events([fact("11-30", { strength: "preferred" })])).toMatchObject([
      {
        what: "Would like applications by this day: P",
        note: expect.stringMatching(/^A wish on a page dated/),
      },
    ]);
    expect(
      events([fact("2026-12-31"), fact("2026-10-01", { strength: "preferred", source: "b" })]),
    ).toMatchObject([
      {
        what: "Deadline: P",
        note: expect.stringContaining("It would like applications by October 1, 2026."),
      },
    ]);
  });

  it("pages that disagree are told as such, each of their days once", () => {
    const both = events([fact("12-15", { source: "a" }), fact("2026-11-30", { source: "b" })]);
    expect(both.map(({ id, date, confirmed }) => [id, date, confirmed])).toEqual([
      ["deadline-p", "2026-11-30", false],
      ["deadline-p-2", "2026-12-15", false],
    ]);
    expect(both[0]?.what).toBe("Pages disagree: P, last day November 30, 2026 or December 15, 2026");
    expect(events([fact("11-30"), fact("2026-11-30", { source: "b" })])).toMatchObject([
      { what: "Deadline: P", date: "2026-11-30", confirmed: true },
    ]);
  });

  it("hearsay says so and is not confirmed; the visitor's own file goes first and is", () => {
    expect(events([fact("2026-11-30", { kind: "forum" })])).toMatchObject([
      { confirmed: false, note: expect.stringContaining("Only a directory or forum says so.") },
    ]);
    expect(events([fact("11-30", { shown: null })], {}, true)).toMatchObject([
      { what: "Deadline: P", confirmed: true, note: "From your own file." },
    ]);
  });

  it("a day of another season, or of no calendar, is in none", () => {
    for (const day of ["2025-11-30", "2027-11-30", "2026-06-02", "02-29"])
      expect(events([fact(day)])).toEqual([]);
  });

  it("events belong to the season of the verdicts, announced or not", () => {
    const next = { season: seasonAfter(occasion().season), asOf: "2027-07-15" };
    expect(events([fact("02-29")], next)).toMatchObject([
      { season: 2028, date: "2028-02-29", confirmed: false },
    ]);
    expect(events([fact("2026-11-30")], next)).toEqual([]);
  });
});

it("says why a plan bought a program", () => {
  const pick = {
    group: "open" as const,
    fit: { low: 40, high: 60 },
    reach: "within" as const,
    value: 5_000,
    usd: 11,
  };
  expect(whyPick({ ...pick, addedRegion: null })).toBe(
    "Open by its rules, fit 40 to 60: 250 points in the plan, for $11.",
  );
  expect(whyPick({ ...pick, fit: { low: 16.7, high: 92.7 }, value: 3_094, addedRegion: null })).toBe(
    "Open by its rules, fit 17 to 93: 155 points in the plan, for $11.",
  );
  expect(whyPick({ ...pick, reach: "reach", addedRegion: null })).toBe(
    "Open by its rules, a reach, fit 40 to 60: 250 points in the plan, for $11.",
  );
  expect(whyPick({ ...pick, usd: null, addedRegion: "Arizona" })).toBe(
    "Open by its rules, fit 40 to 60: 250 points in the plan, for a price that is not known. From an added region: Arizona.",
  );
});
