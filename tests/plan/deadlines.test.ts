import { expect, it } from "vitest";
import { deadlineEvents } from "../../src/plan/deadlines.ts";
import { whyPick } from "../../src/plan/why-pick.ts";

const SEASON = { year: 2027, opens: "2026-06-03" };
const dayOf = (value: string, shown: string | null = null) =>
  deadlineEvents([{ id: "p", name: "P", value, source: "https://p.example/", shown }], SEASON)[0];

it("places a day without a year between the opening of the season and the next, not confirmed", () => {
  expect(dayOf("11-30")).toMatchObject({
    date: "2026-11-30",
    confirmed: false,
    note: expect.stringMatching(/confirm it/),
  });
  expect(dayOf("01-15")?.date).toBe("2027-01-15");
  expect(dayOf("06-03")?.date).toBe("2026-06-03");
});

it("takes a day of this season as it is and leaves out those of another", () => {
  expect(dayOf("2026-11-30", "2026-09")).toMatchObject({
    date: "2026-11-30",
    confirmed: true,
    note: "Stated on a page dated September 2026.",
  });
  expect(dayOf("2025-11-30")).toBeUndefined();
  expect(dayOf("2027-06-03")).toBeUndefined();
});

it("says why a plan bought a program", () => {
  const pick = { group: "open" as const, fit: { low: 40, high: 60 }, value: 5_000, usd: 11 };
  expect(whyPick({ ...pick, addedRegion: null })).toBe(
    "Open by its rules, fit 40 to 60: 250 points in the plan, for $11.",
  );
  expect(whyPick({ ...pick, fit: { low: 16.7, high: 92.7 }, value: 3_094, addedRegion: null })).toBe(
    "Open by its rules, fit 17 to 93: 155 points in the plan, for $11.",
  );
  expect(whyPick({ ...pick, usd: null, addedRegion: "Arizona" })).toBe(
    "Open by its rules, fit 40 to 60: 250 points in the plan, for a price that is not known. From an added region: Arizona.",
  );
});
