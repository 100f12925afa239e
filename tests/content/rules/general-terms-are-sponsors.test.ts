import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SPONSOR } from "../../support/content-folder.ts";

describe("general-terms-are-sponsors", () => {
  test("a program's own page answers", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          Object.assign(program.facts, { takesImgs: [{ value: "eligible", source: "kern-fm-faq" }] }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.takesImgs[0].value: expected true, false or "case-by-case", for "kern-fm-faq" is the program's own page, found "eligible".

      1 problem in 1 file."
    `);
  });

  test("general terms on a sponsor, and read for a program on a sponsor's page", () => {
    const takesImgs = [{ value: "eligible", source: "kern-gme" }];
    expect(
      lint({
        [SPONSOR]: (sponsor) => Object.assign(sponsor.facts, { takesImgs }),
        [PROGRAM]: (program) => Object.assign(program.facts, { takesImgs }),
      }),
    ).toBe("");
  });
});
