import { describe, expect, test } from "vitest";
import { valueSchema } from "../../../src/cli/fact/request.ts";
import { expectedBy, readTyped } from "../../../src/cli/fact/typed.ts";
import type { FactField } from "../../../src/content/schemas/program-facts.ts";

describe("a typed value", () => {
  test.each<[FactField, string, unknown]>([
    ["visaJ1", "yes", "yes"],
    ["visaJ1", "Case-by-case", "case-by-case"],
    ["takesImgs", "yes", true],
    ["takesImgs", "eligible", "eligible"],
    ["step1", "pass", "pass"],
    ["step1", "210", 210],
    ["step2Minimum", "none", "none"],
    ["seats", "12", 12],
    ["letters", "count: 3, us: 1", { count: 3, us: 1, inSpecialty: null }],
    ["letters", "count=3; inSpecialty=not said", { count: 3, us: null, inSpecialty: null }],
    [
      "failures",
      "allowed: 1, exams: step1, step2, counted: each",
      { allowed: 1, exams: ["step1", "step2"], counted: "each" },
    ],
    [
      "usce",
      "needed: yes, months: 3, handsOn: no",
      { needed: true, months: 3, handsOn: false, withinYears: null },
    ],
    ["graduation", "years: 5, since: graduation", { years: 5, since: "graduation" }],
    ["directorLetter", "needed: yes", { needed: true }],
    ["languages", "spanish, punjabi", ["spanish", "punjabi"]],
    ["letters", '{"count": 2, "us": null, "inSpecialty": null}', { count: 2, us: null, inSpecialty: null }],
    ["imgRecord", "imgs: 3, of: 24, years: 2025", { imgs: 3, of: 24, years: "2025" }],
  ])("%s: %s", (field, typed, value) => {
    expect(readTyped(valueSchema(field), typed)).toEqual(value);
    expect(valueSchema(field).safeParse(value).success).toBe(true);
  });

  test.each<[FactField, string]>([
    ["seats", "a dozen"],
    ["letters", "three of them"],
    ["letters", "__proto__: 3, count: 2"],
    ["letters", "constructor: 3"],
    ["failures", "allowed: 1"],
    ["visaJ1", "{"],
  ])("%s: %s stays for the schema to refuse", (field, typed) => {
    expect(valueSchema(field).safeParse(readTyped(valueSchema(field), typed)).success).toBe(false);
  });

  test("is asked for in the schema's words", () => {
    expect(expectedBy(valueSchema("visaJ1"))).toBe('one of "yes", "no", "case-by-case"');
    expect(expectedBy(valueSchema("seats"))).toBe("a whole number from 0 to 200");
  });
});
