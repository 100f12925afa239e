import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SPONSOR } from "../../support/content-folder.ts";

const fact = (strength: string, more: object = {}) => ({
  value: 230,
  source: "kern-fm-faq",
  strength,
  ...more,
});

describe("wish-is-no-rule", () => {
  test("one page cannot demand a score and wish for the same one", () => {
    for (const strength of ["required", "exceptions"])
      expect(
        lint({
          [PROGRAM]: (program) =>
            Object.assign(program.facts, { step1: [fact("preferred"), fact(strength)] }),
        }),
      ).toMatchInlineSnapshot(`
        "content/programs/ca/kern-family-medicine.json → facts.step1[0]: "kern-fm-faq" states this value of score as a rule in [1]. Read the page again and keep what it says.

        1 problem in 1 file."
      `);
  });

  test("a sponsor's page neither", () => {
    expect(
      lint({
        [SPONSOR]: (sponsor) =>
          void sponsor.facts.letters.push({ ...sponsor.facts.letters[0], strength: "preferred" }),
      }),
    ).toMatchInlineSnapshot(`
      "content/sponsors/kern-medical.json → facts.letters[1]: "kern-gme" states this value of count as a rule in [0]. Read the page again and keep what it says.
      content/sponsors/kern-medical.json → facts.letters[1]: "kern-gme" states this value of inSpecialty as a rule in [0]. Read the page again and keep what it says.

      2 problems in 1 file."
    `);
  });

  test("another value, another page or other people make a wish of its own", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.step1 = [
            fact("required"),
            fact("preferred", { value: 240 }),
            fact("preferred", { for: "imgs" }),
            fact("preferred", { source: "kern-fm-old" }),
          ];
        },
      }),
    ).toBe("");
  });

  test("a part neither: a first attempt on all Steps wished for, on one demanded", () => {
    const failures = (exams: string[], strength: string) => ({
      value: { allowed: 0, exams, counted: "each" },
      source: "kern-fm-faq",
      strength,
    });
    expect(
      lint({
        [PROGRAM]: (program) =>
          Object.assign(program.facts, {
            failures: [failures(["step2"], "required"), failures(["step1", "step2"], "preferred")],
          }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.failures[1]: "kern-fm-faq" states this value of step2 as a rule in [0]. Read the page again and keep what it says.

      1 problem in 1 file."
    `);
  });
});
