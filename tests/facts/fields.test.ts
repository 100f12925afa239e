import { describe, expect, test } from "vitest";
import { FACT_FIELDS } from "../../src/content/schemas/program-facts.ts";
import { FIELDS, FIELDS_IN_ORDER, fieldsThat, POLICY_TOPICS, sayValue } from "../../src/facts/fields.ts";
import { OWN_RULES } from "../../src/plan/own-rules.ts";

test("every field has its words", () => {
  expect(FIELDS_IN_ORDER.toSorted()).toEqual(FACT_FIELDS.toSorted());
  const labels = Object.values(FIELDS).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test("a visitor's own file calls each field as pages do", () => {
  for (const { field, label } of Object.values(OWN_RULES)) expect(label).toBe(FIELDS[field].label);
});

test("every topic of a guide has a field to show", () => {
  expect(POLICY_TOPICS.filter((topic) => fieldsThat((row) => row.topic === topic).length === 0)).toEqual([]);
});

describe("values in words", () => {
  test("short answers", () => {
    expect([
      sayValue("takesImgs", true),
      sayValue("visaJ1", "case-by-case"),
      sayValue("step1", "pass"),
      sayValue("step1", 210),
      sayValue("step2Minimum", "none"),
      sayValue("step2Typical", 230),
      sayValue("step2Result", "not-required"),
      sayValue("ecfmg", "to-rank"),
      sayValue("deadline", "11-30"),
      sayValue("deadline", "2025-12-01"),
      sayValue("seats", 8),
      sayValue("applications", 2000),
      sayValue("years", 1),
      sayValue("mission", ["county-safety-net", "fqhc", "rural"]),
      sayValue("languages", ["spanish", "haitian-creole"]),
    ]).toMatchInlineSnapshot(`
      [
        "Yes",
        "Case by case",
        "A pass",
        "At least 210",
        "No minimum",
        "About 230; this is no minimum",
        "Not required",
        "Needed before programs rank applicants",
        "November 30, each year",
        "December 1, 2025",
        "8 a year",
        "2,000 a year",
        "1 year",
        "County safety net, community health center (FQHC) and rural",
        "Spanish and Haitian Creole",
      ]
    `);
  });

  test.each([
    [{ allowed: 0, exams: ["step1", "step2"], counted: "each" }, "None on Step 1 and Step 2 CK"],
    [{ allowed: 1, exams: ["step1"], counted: "together" }, "At most 1 on Step 1"],
    [{ allowed: 1, exams: ["step1", "step2"], counted: "each" }, "At most 1 on each of Step 1 and Step 2 CK"],
    [
      { allowed: 2, exams: ["step1", "step2", "step3"], counted: "together" },
      "At most 2 in all on Step 1, Step 2 CK and Step 3",
    ],
  ] as const)("failures %j", (value, words) => {
    expect(sayValue("failures", { ...value, exams: [...value.exams] })).toBe(words);
  });

  test.each([
    [{ years: "none", since: "graduation" }, "No limit"],
    [{ years: 1, since: "graduation" }, "At most 1 year since graduation"],
    [{ years: 5, since: "either" }, "At most 5 years since graduation, or since later training or practice"],
    [{ years: 2, since: "training-or-practice" }, "At most 2 years since the last training or practice"],
  ] as const)("graduation %j", (value, words) => {
    expect(sayValue("graduation", value)).toBe(words);
  });

  test.each([
    [{ needed: false, months: null, handsOn: false, withinYears: null }, "Not needed"],
    [
      { needed: true, months: 3, handsOn: true, withinYears: 1 },
      "Needed: at least 3 months; hands-on, observerships do not count; within the last 1 year",
    ],
  ])("US clinical experience %j", (value, words) => {
    expect(sayValue("usce", value)).toBe(words);
  });

  test.each([
    [{ imgs: 172, of: 177, years: "2007-2024" }, "172 of 177, 2007-2024"],
    [{ imgs: 2, of: null, years: null }, "2 or more"],
    [{ imgs: 0, of: null, years: "2022" }, "None, 2022"],
    [{ imgs: null, of: null, years: null }, "Spoken of, not counted"],
  ])("IMG record %j", (value, words) => {
    expect(sayValue("imgRecord", value)).toBe(words);
  });

  test("letters without a number, rotations, Match years", () => {
    expect(sayValue("letters", { count: null, us: null, inSpecialty: null })).toBe(
      "Needed; the number is not said",
    );
    expect(sayValue("rotations", { offered: true, to: "students-of", schools: ["Ross University"] })).toBe(
      "Only for enrolled students of Ross University",
    );
    expect(sayValue("rotations", { offered: false, to: "imgs", schools: [] })).toBe("Not open to IMGs");
    expect(sayValue("fill", { "2025": { quota: 8, filled: 7 }, "2026": { quota: 8, filled: 8 } })).toBe(
      "2026: 8 of 8; 2025: 7 of 8",
    );
  });
});
