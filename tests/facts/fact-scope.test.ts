import { describe, expect, test } from "vitest";
import type { AnyFact, FactField } from "../../src/content/schemas/program-facts.ts";
import { isContradiction } from "../../src/facts/fact-scope.ts";

const fact = (value: unknown, more: object = {}): AnyFact =>
  ({ value, source: "page", strength: "required", ...more }) as AnyFact;

describe("isContradiction", () => {
  test.each<[FactField, AnyFact, AnyFact, boolean]>([
    ["visaJ1", fact("yes"), fact("no"), true],
    ["visaJ1", fact("yes"), fact("yes"), false],
    ["visaJ1", fact("yes"), fact("no", { for: "imgs" }), false],
    ["visaJ1", fact("yes"), fact("no", { strength: "exceptions" }), true],
    ["step2Minimum", fact(220), fact(230, { strength: "preferred" }), false],
    [
      "usce",
      fact({ needed: true, handsOn: true, months: 2 }),
      fact({ needed: true, handsOn: false, months: null }),
      false,
    ],
    ["usce", fact({ needed: true, months: 2 }), fact({ needed: true, months: 3 }), true],
    ["failures", fact({ allowed: 1, exams: ["step1"] }), fact({ allowed: 0, exams: ["step2"] }), false],
    [
      "failures",
      fact({ allowed: 1, exams: ["step2", "step1"] }),
      fact({ allowed: 0, exams: ["step1", "step2"] }),
      true,
    ],
    ["graduation", fact({ years: 5, since: "graduation" }), fact({ years: 2, since: "either" }), false],
    ["mission", fact(["rural"]), fact(["border"]), false],
    ["remark", fact("A."), fact("B."), false],
  ])("%s: %j and %j: %s", (field, a, b, expected) => {
    expect(isContradiction(field, a, b)).toBe(expected);
    expect(isContradiction(field, b, a)).toBe(expected);
  });
});
