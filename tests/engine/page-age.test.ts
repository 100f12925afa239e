import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { hintReason } from "../../src/engine/hearing.ts";
import { DAYS_TO_READ_AGAIN, isChangedSince } from "../../src/engine/page-age.ts";
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
