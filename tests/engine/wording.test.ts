import { expect, test } from "vitest";
import { list, monthsBetween, sayDay, shortDay } from "../../src/engine/wording.ts";

test.each([
  ["2026-11", "2026-11-23", 0],
  ["2026-10", "2026-11-23", 1],
  ["2025", "2026-11-23", 11],
  ["2024-12-31", "2026-11-23", 23],
  ["2027-01", "2026-11-23", -2],
])("from %s to %s are %i months", (shown, day, months) => expect(monthsBetween(shown, day)).toBe(months));

test("lists", () => {
  expect(list([])).toBe("");
  expect(list(["a"])).toBe("a");
  expect(list(["a", "b"])).toBe("a and b");
  expect(list(["a", "b", "c"])).toBe("a, b and c");
});

test.each([
  ["2026-10-17", "October 17, 2026"],
  ["2026-10", "October 2026"],
  ["2026", "2026"],
  ["10-17", "October 17"],
])("%s in words", (day, words) => {
  expect(sayDay(day)).toBe(words);
});

test.each([
  ["2026-11-30", "Nov 30"],
  ["11-30", "Nov 30"],
  ["2027-05-01", "May 1"],
])("%s where there is no room for more", (day, words) => {
  expect(shortDay(day)).toBe(words);
});
