import { expect, test } from "vitest";
import { monthsAround } from "../../src/stores/months-around.ts";

test("half a year back, a year and a half ahead, over the turn of years", () => {
  const months = monthsAround("2026-11-28");
  expect([months[0], months[6], months[8], months.at(-1)]).toEqual([
    "2026-05",
    "2026-11",
    "2027-01",
    "2028-05",
  ]);
  expect(monthsAround("2026-01-01")[0]).toBe("2025-07");
});

test("a month that was answered stays in the list, in its place and once", () => {
  expect(monthsAround("2026-11-28", "2019-03")[0]).toBe("2019-03");
  expect(monthsAround("2026-11-28", "2031-01").at(-1)).toBe("2031-01");
  expect(monthsAround("2026-11-28", "2026-12")).toEqual(monthsAround("2026-11-28"));
});
