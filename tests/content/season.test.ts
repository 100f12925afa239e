import { expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { reckonContent, seasonsOf } from "../../src/content/season.ts";
import { writeContent } from "../support/content-folder.ts";

const season = (year: number, dates: object[]) => ({
  year,
  opens: { value: `${year - 1}-06-03`, source: "eras-list" },
  dates,
  notAnnounced: [],
  fees: [],
  signals: [],
  limits: [],
});

test("the record shown is that of the day's season, and the last one once that is over", () => {
  const { content } = readContent(writeContent({ "content/seasons/2028.json": season(2028, []) }));
  const on = (day: string) => {
    const { reckoning, record } = reckonContent(content, day);
    return [reckoning.season.year, record.year, reckoning.over?.year ?? null];
  };
  expect(on("2020-01-01")).toEqual([2027, 2027, null]);
  expect(on("2027-03-19")).toEqual([2027, 2027, null]);
  expect(on("2027-03-20")).toEqual([2028, 2028, null]);
  // 2028 names no Match Day: it ends when training starts.
  expect(on("2028-07-01")).toEqual([2028, 2028, null]);
  expect(on("2028-07-02")).toEqual([2029, 2028, 2028]);
});

test("seasons come by year, with the days that part them", () => {
  const { content } = readContent(writeContent({ "content/seasons/2026.json": season(2026, []) }));
  const [first, second] = seasonsOf(content);
  expect([first.year, first.days?.matchDay]).toEqual([2026, null]);
  expect(second).toMatchObject({ year: 2027, days: { matchDay: "2027-03-19" } });
  expect(() => seasonsOf({ seasons: new Map() })).toThrow("content/seasons holds no season.");
});
