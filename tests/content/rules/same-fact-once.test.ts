import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

describe("same-fact-once", () => {
  test("one page cannot say one thing twice, whatever our notes", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          void program.facts.visaJ1.push({ ...program.facts.visaJ1[0], note: "Said again." }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[1]: "kern-fm-faq" says the same in [0] already. Delete one.

      1 problem in 1 file."
    `);
  });

  test("an order of exams is no difference, and a list of sentences is held too", () => {
    const failures = (exams: string[]) => ({
      value: { allowed: 1, exams, counted: "each" },
      source: "kern-fm-faq",
      strength: "required",
    });
    const remark = { value: "It reads the whole file.", source: "kern-fm-faq" };
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.failures = [failures(["step1", "step2"]), failures(["step2", "step1"])];
          program.facts.remark = [remark, remark];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.failures[1]: "kern-fm-faq" says the same in [0] already. Delete one.
      content/programs/ca/kern-family-medicine.json → facts.remark[1]: "kern-fm-faq" says the same in [0] already. Delete one.

      2 problems in 1 file."
    `);
  });

  test("two pages may say the same, and one page of IMGs and of everyone", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          void program.facts.visaJ1.push(
            { ...program.facts.visaJ1[0], for: "imgs" },
            { ...program.facts.visaJ1[0], source: "kern-fm-old" },
          ),
      }),
    ).toBe("");
  });

  test("a fact whose every part another has", () => {
    const letters = (inSpecialty: number | null) => ({
      value: { count: 3, us: null, inSpecialty },
      source: "kern-fm-faq",
      strength: "required",
    });
    expect(
      lint({
        [PROGRAM]: (program) => Object.assign(program.facts, { letters: [letters(null), letters(1)] }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.letters[0]: "kern-fm-faq" says the same in [1] already. Delete one.

      1 problem in 1 file."
    `);
  });
});
