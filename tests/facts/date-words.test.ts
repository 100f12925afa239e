import { expect, test } from "vitest";
import {
  copiesInWords,
  dayInWords,
  shownInWords,
  sourceDateInWords,
  stalenessOf,
} from "../../src/facts/date-words.ts";

test.each([
  ["2026", "2026"],
  ["2026-11", "November 2026"],
  ["2026-11-02", "November 2, 2026"],
  ["11-30", "November 30, each year"],
])("%s in words", (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

test("the date that a page shows", () => {
  expect(shownInWords("2026-08-09")).toBe("August 9, 2026");
  expect(shownInWords(null)).toBe("undated");
});

test("a source's date, or that it shows none", () => {
  expect(sourceDateInWords({ shows: "2023", read: "2026-11-22" })).toBe(
    "page dated 2023, read in a stored copy on November 22, 2026",
  );
  expect(sourceDateInWords({ shows: null, read: "2026-11-22" })).toBe(
    "undated page, read in a stored copy on November 22, 2026",
  );
  expect(sourceDateInWords({ shows: null, read: "2026-11-22", live: true })).toBe(
    "undated page, read on November 22, 2026",
  );
});

test("how pages were read", () => {
  expect(copiesInWords([{}, {}])).toBe("All were read in stored copies, not on the live web");
  expect(copiesInWords([{}, { live: true }])).toBe(
    "All but 1 were read in stored copies, not on the live web",
  );
});

test.each([
  [null, "undated"],
  // 2024-11 to 2026-11 is 24 months.
  ["2024-11", null],
  ["2024-10", "old"],
  // A year counts to its last month: December 2024 to November 2026 is 23 months.
  ["2024", null],
  ["2023", "old"],
])("a page of %s is %s", (shows, staleness) => {
  expect(stalenessOf({ shows }, "2026-11-23")).toBe(staleness);
});
