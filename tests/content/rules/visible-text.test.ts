import { describe, expect, test } from "vitest";
import { GUIDE, lint, PROGRAM, SOURCE, set, withBody } from "../../support/content-folder.ts";

describe("visible-text", () => {
  test("a sign that turns the letters after it round, in a record", () => {
    expect(lint({ [PROGRAM]: set({ aliases: ["Kern \u202egnp.exe"] }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → aliases[0]: expected text that shows, found the invisible character U+202E.

      1 problem in 1 file."
    `);
  });

  test("the same in the text of a guide, with its line", () => {
    expect(lint(withBody(GUIDE, "Plain.\n\nKern \u2067gnp"))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:14: expected text that shows, found the invisible character U+2067.

      1 problem in 1 file."
    `);
  });

  test("what a broken encoding leaves", () => {
    expect(lint({ [SOURCE]: set({ publisher: "Do\ufffda Ana" }) })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → publisher: expected letters, found "�", which stands for one that was lost. Save the file as UTF-8 and write it again.

      1 problem in 1 file."
    `);
  });

  test("control characters, half characters and blanks of no width", () => {
    for (const sign of ["\u0000", "\u001b", "\ud800", "\u200b", "\u2060", "\u2028", "\ufeff", "\u00ad"])
      expect(lint({ [PROGRAM]: set({ name: `Kern${sign}Medical` }) })).toContain("expected text that shows");
  });

  test("letters of every alphabet, signs and the ends of lines are text", () => {
    expect(
      lint({ [PROGRAM]: set({ aliases: ["Doña Ana – ½", "स्वास्थ्य", "صحة", "👩🏽‍⚕️", "a\u00a0b"] }) }),
    ).toBe("");
    expect(lint(withBody(GUIDE, "One.\r\n\r\n\tTwo."))).toBe("");
  });
});
