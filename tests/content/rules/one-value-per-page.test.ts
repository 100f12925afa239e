import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

describe("one-value-per-page", () => {
  test("one page cannot give two minimums", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          void program.facts.step2Minimum.splice(1, 0, { ...program.facts.step2Minimum[0], value: 230 }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[1]: "kern-fm-faq" already gives 220, which contradicts 230.

      1 problem in 1 file."
    `);
  });

  test("two pages may, and the site shows both", () => {
    expect(lint()).toBe("");
  });

  test("a wish beside a rule, IMGs beside everyone and one exam beside another are no contradiction", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.graduation = [
            fact({ years: 5, since: "graduation" }),
            fact({ years: 7, since: "graduation" }, { for: "imgs" }),
            fact({ years: 3, since: "graduation" }, { strength: "preferred" }),
          ];
          program.facts.failures = [
            fact({ allowed: 1, exams: ["step1"], counted: "each" }),
            fact({ allowed: 0, exams: ["step2"], counted: "each" }),
          ];
          program.facts.letters = [
            fact({ count: 3, us: null, inSpecialty: null }),
            fact({ count: null, us: 1, inSpecialty: null }),
          ];
        },
      }),
    ).toBe("");
  });

  test("parts that both state have to agree", () => {
    const fact = (value: unknown) => ({ value, source: "kern-fm-faq", strength: "required" });
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.letters = [
            fact({ count: 3, us: null, inSpecialty: null }),
            fact({ count: 4, us: 1, inSpecialty: null }),
          ];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.letters[1]: "kern-fm-faq" already gives {"count":3,"us":null,"inSpecialty":null}, which contradicts {"count":4,"us":1,"inSpecialty":null}.

      1 problem in 1 file."
    `);
  });

  test("an exam, or a part with a strength of its own, has one limit", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.failures = [
            fact({ allowed: 1, exams: ["step1"], counted: "each" }),
            fact({ allowed: 0, exams: ["step1", "step2"], counted: "each" }),
          ];
          program.facts.letters = [
            fact(
              { count: 3, us: null, inSpecialty: 1 },
              { strength: { count: "required", inSpecialty: "preferred" } },
            ),
            fact({ count: null, us: null, inSpecialty: 2 }, { strength: "preferred" }),
          ];
          program.facts.usce = [
            fact({ needed: false, months: null, handsOn: false, withinYears: null }),
            fact({ needed: true, months: 3, handsOn: false, withinYears: null }),
          ];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.failures[1]: "kern-fm-faq" already gives {"allowed":1,"exams":["step1"],"counted":"each"}, which contradicts {"allowed":0,"exams":["step1","step2"],"counted":"each"}.
      content/programs/ca/kern-family-medicine.json → facts.letters[1]: "kern-fm-faq" already gives {"count":3,"us":null,"inSpecialty":1}, which contradicts {"count":null,"us":null,"inSpecialty":2}.
      content/programs/ca/kern-family-medicine.json → facts.usce[1]: "kern-fm-faq" already gives {"needed":false,"months":null,"handsOn":false,"withinYears":null}, which contradicts {"needed":true,"months":3,"handsOn":false,"withinYears":null}.

      3 problems in 1 file."
    `);
  });

  test("a limit on each exam beside one over all, and no demand beside a wish, are no contradiction", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.failures = [
            fact({ allowed: 2, exams: ["step1", "step2"], counted: "each" }),
            fact({ allowed: 3, exams: ["step1", "step2"], counted: "together" }),
          ];
          program.facts.usce = [
            fact({ needed: false, months: null, handsOn: false, withinYears: null }),
            fact({ needed: true, months: 3, handsOn: false, withinYears: null }, { strength: "preferred" }),
          ];
        },
      }),
    ).toBe("");
  });
});

/** Told by Kern's page, and required unless `more` says otherwise. */
function fact(value: unknown, more: object = {}) {
  return { value, source: "kern-fm-faq", strength: "required", ...more };
}
