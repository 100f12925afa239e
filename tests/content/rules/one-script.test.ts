import { describe, expect, test } from "vitest";
import { GUIDE, lint, PROGRAM, SOURCE, SPONSOR, set, withBody } from "../../support/content-folder.ts";

describe("one-script", () => {
  test("a name with a letter that only looks Latin", () => {
    expect(lint({ [PROGRAM]: set({ name: "K\u0435rn Medical Family Medicine" }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → name: expected Latin letters, found "е" (U+0435), which is another that looks like one.

      1 problem in 1 file."
    `);
  });

  test.each([
    ["all of another script", "\u041A\u0410\u0422"],
    ["Greek", "\u039Aern"],
    ["wide", "\uFF2Bern"],
    ["of a mathematical face", "\u{1D40A}ern"],
    ["without its dot", "Med\u0131cal"],
    ["joined", "Su\uFB03x"],
  ])("an alias with a letter %s", (_what, alias) => {
    expect(lint({ [SPONSOR]: set({ aliases: [alias] }) })).toContain("aliases[0]: expected Latin letters");
  });

  test("a source's title and publisher, and a word of a guide", () => {
    expect(lint({ [SOURCE]: set({ title: "K\u0435rn FAQ", publisher: "M\u0435dical" }) })).toContain(
      "2 problems",
    );
    expect(
      lint(withBody(GUIDE, "With a low sc\u043Ere. See [Bakersfield](/cities/bakersfield/).")),
    ).toContain("expected Latin letters");
  });

  test("accents, signs and words of another script in a text are no fault", () => {
    expect(lint({ [SPONSOR]: set({ aliases: ["M\u00E9dicos de Espa\u00F1ola", "3\u00BD"] }) })).toBe("");
    expect(
      lint(withBody(GUIDE, "In Punjabi: \u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40. A \u03BC is a letter.")),
    ).toBe("");
  });
});
