import { describe, expect, test } from "vitest";
import { GUIDE, lint, withBody } from "../../support/content-folder.ts";

const LOW = "content/figures/low-score.json";
const definition = (text: string) => ({
  what: "What this site means by low",
  value: { basis: "specialty-q1", text },
  unit: "definition",
  from: null,
  source: "census",
});

describe("one-meaning-of-low", () => {
  test("the definition made of quartiles and the pass mark stands", () => {
    expect(
      lint({ [LOW]: definition("Low is a score below that of most who matched (222), or below 218.") }),
    ).toBe("");
  });

  test("a number that is no quartile and no pass mark does not", () => {
    expect(lint({ [LOW]: definition("Low is a score below 230.") })).toMatchInlineSnapshot(`
      "content/figures/low-score.json → value.text: expected first quartiles of specialties and the pass mark, found "230".

      1 problem in 1 file."
    `);
  });

  test("a second definition does not stand beside it", () => {
    expect(
      lint({ [LOW]: definition("Below 222."), "content/figures/poor-score.json": definition("Below 222.") }),
    ).toMatchInlineSnapshot(`
        "content/figures/poor-score.json: "poor-score" defines a second time what the figure "low-score" defines.

        1 problem in 1 file."
      `);
  });

  test.each([
    "A low score is anything below 222 here. {specialty:family-medicine.q1}",
    "We call it low when it stands under 222. {specialty:family-medicine.q1}",
    "A score below 222 is low. {specialty:family-medicine.q1}",
    "Everything under 222 counts as low. {specialty:family-medicine.q1}",
  ])("no text defines low for itself: %s", (text) => {
    expect(lint(withBody(GUIDE, text))).toContain(
      "defines low again. Quote the definition as {figure:low-score.text}.",
    );
  });

  test.each([
    "A low score closes some programs.",
    "It is low, and 3 months of work help.",
    "If it is taken and low, 2 letters help.",
  ])("speaking of a low score is no definition: %s", (text) => {
    expect(lint(withBody(GUIDE, text))).toBe("");
  });
});
