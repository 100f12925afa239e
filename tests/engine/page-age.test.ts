import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { hintReason } from "../../src/engine/hearing.ts";
import { DAYS_TO_READ_AGAIN, isChangedSince, isOutdated, isSurelyLater } from "../../src/engine/page-age.ts";
import { readFacts } from "../../src/engine/reading.ts";
import { boundOccasion } from "./builders.ts";

const fact: Fact<"yes"> = {
  value: "yes",
  source: "page",
  kind: "program",
  shown: "2026",
  strength: "required",
};

describe("a page that changed since it was read", () => {
  test.each([
    ["2026-12-01", "2026-12-01", false],
    ["2026-12-01", "2026-12-31", false],
    ["2026-12-01", "2027-01-01", true],
  ])(`of %s counts on %s for ${DAYS_TO_READ_AGAIN} days (hint: %s)`, (changed, day, isHint) => {
    expect(isChangedSince({ changed }, day)).toBe(isHint);
    expect(hintReason({ ...fact, changed }, day)).toBe(isHint ? "changed" : null);
  });

  test("one that says what it said always counts", () => {
    expect(isChangedSince({}, "2099-01-01")).toBe(false);
  });

  test("decides nothing after that, and the reading says why", () => {
    const occasion = boundOccasion();
    const reading = readFacts([{ ...fact, changed: "2020-01-01" }], "visaJ1", occasion, true);
    expect(reading.state).toBe("hint");
    expect(reading.facts[0]).toMatchObject({ why: "changed" });
  });
});

const shown = (date: string) => ({ shown: date });
const notAfter = (date: string) => ({ shown: null, notAfter: date });
const undated = { shown: null };

describe("a page is surely later", () => {
  test.each([
    ["the year after", shown("2024"), shown("2023")],
    ["the month after", shown("2023-09"), shown("2023-08")],
    ["the day after", shown("2023-08-02"), shown("2023-08-01")],
    ["a month after a whole year", shown("2024-01"), shown("2023")],
    ["a day after a whole month", shown("2023-09-01"), shown("2023-08")],
    ["a year after a day", shown("2024"), shown("2023-12-31")],
    ["a page that cannot be from after", shown("2024-06"), notAfter("2024-05")],
  ])("of %s", (_what, later, earlier) => {
    expect(isSurelyLater(later, earlier)).toBe(true);
    expect(isSurelyLater(earlier, later)).toBe(false);
  });

  test.each([
    ["the same day", shown("2023-08-01"), shown("2023-08-01")],
    ["the same month", shown("2023-08"), shown("2023-08")],
    ["a month and its first day", shown("2023-08"), shown("2023-08-01")],
    ["a year and a month of it", shown("2023"), shown("2023-12")],
    ["a year and its last day", shown("2023"), shown("2023-12-31")],
    ["one without a date", shown("2026-11-23"), undated],
    ["two without a date", undated, undated],
    ["two of which only the latest date is known", notAfter("2026"), notAfter("2019")],
    ["a bound after the date", shown("2023"), notAfter("2023-01")],
  ])("never of %s", (_what, one, other) => {
    expect(isSurelyLater(one, other)).toBe(false);
    expect(isSurelyLater(other, one)).toBe(false);
  });
});

describe("too old to count on 23 November 2026 or not (five years are a day of 2021):", () => {
  test.each([
    ["of that very day", shown("2021-11-23"), false],
    ["of the day before", shown("2021-11-22"), true],
    ["of that month", shown("2021-11"), false],
    ["of the month before", shown("2021-10"), true],
    ["of that year", shown("2021"), false],
    ["of the year before", shown("2020"), true],
    ["that cannot be from after that day", notAfter("2021-11-23"), false],
    ["that cannot be from after the day before", notAfter("2021-11-22"), true],
    ["that shows a later date than its text allows", { shown: "2022", notAfter: "2019" }, false],
    ["without a date", undated, false],
    ["without a date or a bound", { shown: null, notAfter: null }, false],
  ])("a page %s", (_what, page, isOld) => {
    expect(isOutdated(page, "2026-11-23")).toBe(isOld);
  });
});
