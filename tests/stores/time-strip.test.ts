import { expect, test } from "vitest";
import type { Season } from "../../src/engine/profile.ts";
import type { Standing } from "../../src/engine/rank.ts";
import type { Group } from "../../src/engine/verdict-types.ts";
import { timeStrip } from "../../src/stores/time-strip.ts";
import { BOUND_SEASON } from "../engine/builders.ts";

const standing = (id: string, group: Group): Standing => ({
  id,
  group,
  fit: { low: 0, high: 0 },
  coverage: { known: 0, total: 1 },
  questions: 0,
});
const passing = {
  open: [standing("a", "open")],
  ask: [standing("b", "ask"), standing("c", "ask")],
  step: [],
  closed: [standing("d", "closed")],
};
const on = (day: string) => ({ day, left: 1 });
const lastDays = new Map([
  ["a", on("2026-11-30")],
  ["b", on("2026-11-30")],
  ["c", on("2027-06-30")],
  ["d", on("2026-12-01")],
]);
const days = {
  review: "2026-09-23",
  ranking: "2027-02-01",
  lists: "2027-03-03",
  status: "2027-03-15",
  matchDay: "2027-03-20",
};
const strip = (today: string, season = { ...BOUND_SEASON, days }) =>
  timeStrip({ passing }, lastDays, season, today);

test("last days that are ahead and not closed to the visitor, and the season's days, soonest first", () => {
  expect(
    strip("2026-11-20").map(
      ({ day, programs, season }) => `${day} ${programs.map(({ id }) => id).join()} ${season.join()}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2026-11-30 a,b ",
      "2027-01-29  Last day to register for the Match",
      "2027-02-01  Rank lists open",
      "2027-03-03  Rank lists are due",
      "2027-03-15  Match week: who has matched, and SOAP",
      "2027-03-20  Match Day",
    ]
  `);
});

test("from today, 0, to Match Day, 1", () => {
  const all = strip("2026-11-20");
  expect(all.at(-1)).toMatchObject({ day: "2027-03-20", at: 1 });
  // 10 of 120 days.
  expect(all[0]?.at).toBeCloseTo(10 / 120);
  expect(strip("2027-03-20")).toEqual([]);
});

test("a season without a Match Day shows four months", () => {
  const bare: Season = { year: 2028, opens: "2027-06-03" };
  expect(timeStrip({ passing }, lastDays, bare, "2026-11-20").map(({ day }) => day)).toEqual(["2026-11-30"]);
});
