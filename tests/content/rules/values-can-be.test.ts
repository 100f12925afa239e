import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SOURCE } from "../../support/content-folder.ts";

/** What is said of the fact itself. */
const says = (field: string, value: unknown, strength: unknown = "required", page: object = {}) =>
  lint({
    [PROGRAM]: (program) =>
      Object.assign(program.facts, { [field]: [{ value, source: "kern-fm-faq", strength }] }),
    [SOURCE]: (source) => Object.assign(source, page),
  })
    .split("\n")
    .filter((line) => line.includes(` → facts.${field}[0]`))
    .map((line) => line.slice(line.indexOf("facts.")))
    .join("\n");
const usce = (
  needed: boolean,
  months: number | null,
  handsOn = false,
  withinYears: number | null = null,
) => ({
  needed,
  months,
  handsOn,
  withinYears,
});
const letters = (count: number | null, us: number | null, inSpecialty: number | null) => ({
  count,
  us,
  inSpecialty,
});

describe("values-can-be", () => {
  test("what a page does not ask for is no wish", () => {
    expect(says("step2Minimum", "none", "preferred")).toMatchInlineSnapshot(
      `"facts.step2Minimum[0].strength: expected "required", for a page that does not ask for something says so plainly, found "preferred". What it likes to see is a wish of its own."`,
    );
    expect(says("step2Result", "not-required", "preferred")).toContain("a page that does not ask");
    expect(says("graduation", { years: "none", since: "graduation" }, "preferred")).toContain("does not ask");
    expect(says("usce", usce(false, null), "preferred")).toContain("does not ask");
    expect(says("usce", usce(false, null))).toBe("");
    expect(says("usce", usce(true, null), "preferred")).toBe("");
    expect(says("step2Minimum", "none")).toBe("");
  });

  test("what depends on the file is an exception", () => {
    expect(says("visaH1b", "case-by-case")).toMatchInlineSnapshot(
      `"facts.visaH1b[0].strength: expected "exceptions" beside "case-by-case", found "required"."`,
    );
    expect(says("visaH1b", "case-by-case", "exceptions")).toBe("");
  });

  test("nothing more is said of an experience that is not needed", () => {
    for (const value of [usce(false, 3), usce(false, null, true), usce(false, null, false, 2)])
      expect(says("usce", value)).toContain("of an experience that is not needed");
  });

  test("no more letters of a kind than letters", () => {
    expect(says("letters", letters(3, 4, null))).toMatchInlineSnapshot(
      `"facts.letters[0].value: expected at most 3 letters of one kind, for there are 3 in all, found 4."`,
    );
    expect(says("letters", letters(3, null, 4))).toContain("at most 3 letters of one kind");
    expect(says("letters", letters(3, 3, 3))).toBe("");
    expect(says("letters", letters(null, 4, null))).toBe("");
  });

  test("a score has three digits and can be reached", () => {
    expect(says("step2Minimum", 75)).toMatchInlineSnapshot(
      `"facts.step2Minimum[0].value: expected a score from 180 to 285, found 75."`,
    );
    expect(says("step1", 179, "required")).toContain("a score from 180 to 285");
    expect(says("step2Minimum", 286)).toContain("found 286");
    for (const score of [180, 285]) expect(says("step2Minimum", score)).toBe("");
  });

  test("a page names no last day long after itself", () => {
    expect(says("deadline", "2026-12-01", "required", { shows: "2024-08" })).toMatchInlineSnapshot(
      `"facts.deadline[0].value: "kern-fm-faq" is from 2024-08: expected a day up to the year after, found "2026-12-01"."`,
    );
    expect(says("deadline", "2025-12-01", "required", { shows: "2024-08" })).toBe("");
    expect(says("deadline", "2026-12-01", "required", { shows: null })).toBe("");
    expect(
      says("deadline", "2026-12-01", "required", {
        shows: null,
        notAfter: "2023",
        notAfterWhy: "It names a season.",
      }),
    ).toContain('"kern-fm-faq" is from 2023');
    expect(says("deadline", "12-01", "required", { shows: "2019" })).toBe("");
  });
});
