import { expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { seasonOn, toEngineSeason } from "../../src/content/season.ts";
import { writeContent } from "../support/content-folder.ts";

test("a day belongs to the first season whose Match Day has not passed", () => {
  const season = (year: number, dates: object[]) => ({
    year,
    opens: { value: `${year - 1}-06-03`, source: "eras-list" },
    dates,
    notAnnounced: [],
    fees: [],
    signals: [],
    limits: [],
  });
  const { content } = readContent(writeContent({ "content/seasons/2028.json": season(2028, []) }));
  const on = (day: string) => seasonOn(content, day).year;
  expect([on("2020-01-01"), on("2027-03-19"), on("2027-03-20")]).toEqual([2027, 2027, 2028]);
  // 2028 names no Match Day: it ends when training starts, and the last season stays the last.
  expect([on("2028-07-01"), on("2030-01-01")]).toEqual([2028, 2028]);
  expect(toEngineSeason(seasonOn(content, "2026-11-23"))).toEqual({ year: 2027, opens: "2026-06-03" });
});
