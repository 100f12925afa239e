import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

const says = (field: string, value: unknown, note: string) =>
  lint({
    [PROGRAM]: (program) => {
      const strength = field === "takesImgs" ? {} : { strength: "required" };
      Object.assign(program.facts, { [field]: [{ value, source: "kern-fm-faq", ...strength, note }] });
    },
  });
const years = (count: number) => ({ years: count, since: "graduation" });
const failures = (allowed: number, ...exams: readonly string[]) => ({ allowed, exams, counted: "each" });
const usce = (months: number | null, withinYears: number | null = null) => ({
  needed: true,
  months,
  handsOn: false,
  withinYears,
});

describe("notes-fit-value", () => {
  test("a limit that leaves out its own number is one less", () => {
    expect(says("graduation", years(5), "Fewer than five years.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.graduation[0].value: the note says "Fewer than five years", which is at most 4, found {"years":5,"since":"graduation"}. Read the page again.

      1 problem in 1 file."
    `);
  });

  test.each([
    ["graduation", years(5), "It has to be under 5 years."],
    ["usce", usce(null, 2), "Less than two years ago."],
    ["step2Minimum", 220, "Scores above 220."],
    ["step1", 210, "Over 210 on the first attempt."],
    ["failures", failures(3, "step1"), "Passed within three attempts."],
    ["failures", failures(2, "step2"), "No more than 2 attempts."],
    ["usce", usce(12), "At least 12 weeks."],
    ["deadline", "12-31", "Before December 31."],
    ["deadline", "2026-12-01", "Before December 1."],
    ["deadline", "12-01", "For the 2024 season."],
    ["deadline", "12-01", "For the Match of 2025."],
    ["visaH1b", "yes", "J-1 only."],
    ["visaH1b", "yes", "It takes no H-1B."],
    ["visaJ1", "yes", "It does not accept visas."],
    ["takesImgs", true, "Follows from the J-1 that it sponsors."],
    ["takesImgs", true, "Read from its words on visas."],
    ["failures", failures(0, "step1", "step2"), "It is for Step 1 only."],
  ])("%s %j contradicts its note: %s", (field, value, note) => {
    expect(says(field, value, note)).toContain(`facts.${field}[0].value: the note says`);
  });

  test.each([
    ["graduation", years(4), "Fewer than five years."],
    ["usce", usce(null, 1), "Less than two years ago."],
    ["step2Minimum", 221, "Scores above 220."],
    ["failures", failures(2, "step1"), "Passed within three attempts."],
    ["failures", failures(1, "step1", "step2"), "No more than three attempts in all."],
    ["usce", usce(3), "At least 12 weeks."],
    ["usce", usce(1), "At least one week is with the program."],
    ["deadline", "12-30", "Before December 31."],
    ["deadline", "2024-12-01", "For the 2024 season."],
    ["deadline", "12-01", "The page of 2024 names no year."],
    ["visaJ1", "yes", "J-1 only."],
    ["visaH1b", "yes", "With Step 3 passed by Match Day."],
    ["takesImgs", true, "Follows from its list of papers."],
    ["failures", failures(0, "step1"), "It is for Step 1 only."],
  ])("%s %j fits its note: %s", (field, value, note) => {
    expect(says(field, value, note)).not.toContain("the note says");
  });
});
