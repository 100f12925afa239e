import { expect, it } from "vitest";
import { lateWords, type ReviewDay } from "../../src/plan/late.ts";

const review: ReviewDay = { season: 2027, day: "2026-09-23", confirmed: false };
const on = (asOf: string, year = 2027) => ({ season: { year, opens: "2026-06-03" }, asOf });

it("says nothing until programs have begun to read, and nothing when no page tells the day", () => {
  expect(lateWords(on("2026-09-23"), review)).toBeNull();
  expect(lateWords(on("2026-11-23"), null)).toBeNull();
});

it("tells the day and the judgment afterward", () => {
  expect(lateWords(on("2026-09-24"), review)).toMatchInlineSnapshot(
    `"Programs could begin to read this season's applications on September 23, 2026 (not confirmed). Our judgment: late files are read in some places only, so ask before you pay."`,
  );
  expect(lateWords(on("2026-11-23"), { ...review, confirmed: true })).not.toMatch("not confirmed");
});

it("says nothing to somebody who plans the season after", () => {
  expect(lateWords(on("2027-04-01", 2028), review)).toBeNull();
});

it("says that programs rank, and no longer read, from the day on which lists can be entered", () => {
  const days = {
    review: "2026-09-23",
    ranking: "2027-02-01",
    lists: null,
    status: "2027-03-15",
    matchDay: "2027-03-19",
  };
  const at = (asOf: string) => lateWords({ season: { year: 2027, opens: "2026-06-03", days }, asOf }, review);
  expect(at("2027-01-31")).toMatch(/could begin to read/);
  expect(at("2027-02-01")).toMatchInlineSnapshot(
    `"Programs rank those they interviewed for the 2027 Match. Our judgment: an application sent now is hardly read any more, so keep its fee for SOAP or for the next season unless a program tells you otherwise."`,
  );
  expect(at("2027-03-16")).toBe(at("2027-02-01"));
});
