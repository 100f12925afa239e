import { describe, expect, test } from "vitest";
import { readDays } from "../../src/content/today.ts";

describe("the days of now", () => {
  test("today is where it lasts longest in the US, the latest where it is already tomorrow", () => {
    expect(readDays({}, new Date("2026-11-28T10:00:00Z"))).toEqual({
      today: "2026-11-28",
      todayIn: {},
      latest: "2026-11-29",
    });
    const morning = readDays({ SITE_DAY: "" }, new Date("2026-12-31T09:59:00Z"));
    expect(morning).toMatchObject({ today: "2026-12-30", latest: "2026-12-31" });
    expect([morning.todayIn.CA, morning.todayIn.HI]).toEqual(["2026-12-31", undefined]);
  });

  test("a day that is set is today, and the latest when it is still to come", () => {
    const now = new Date("2026-11-28T09:00:00Z");
    expect(readDays({ SITE_DAY: "2028-02-29" }, now)).toEqual({
      today: "2028-02-29",
      todayIn: {},
      latest: "2028-02-29",
    });
    expect(readDays({ SITE_DAY: "2026-01-31" }, now)).toEqual({
      today: "2026-01-31",
      todayIn: {},
      latest: "2026-11-28",
    });
  });

  test("a day that is none is refused in words", () => {
    expect(() => readDays({ SITE_DAY: "2027-02-29" }, new Date())).toThrowErrorMatchingInlineSnapshot(
      `[Error: SITE_DAY: expected a day of the calendar written as YYYY-MM-DD, found "2027-02-29".]`,
    );
  });
});
