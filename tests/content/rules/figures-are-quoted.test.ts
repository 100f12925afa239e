import { describe, expect, test } from "vitest";
import { CITY, GUIDE, lint, withBody } from "../../support/content-folder.ts";

describe("figures-are-quoted", () => {
  test("a figure that does not exist, with the nearest", () => {
    expect(lint(withBody(GUIDE, "The pass mark is {figure:step-2-pass-mark}."))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no figure "step-2-pass-mark". Did you mean "step-2-ck-pass-mark"?

      1 problem in 1 file."
    `);
  });

  test("cities and regions may quote figures too", () => {
    expect(lint(withBody(CITY, "A sentence {figure:nothing-like-it}. {census}"))).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md:12: no figure "nothing-like-it".

      1 problem in 1 file."
    `);
  });

  test("a score, money, a share or a large number without a figure does not stand", () => {
    expect(
      lint(withBody(GUIDE, "A score of 230 costs $11 more.\n\nOnly 5.5% of 12,387 had it, 3 points less.")),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: "$11" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md:12: "230" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md:14: "12,387" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md:14: "3 points" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md:14: "5.5%" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.

      5 problems in 1 file."
    `);
  });

  test("a figure that the guide quotes may be repeated", () => {
    expect(lint(withBody(GUIDE, "The mark is {figure:step-2-ck-pass-mark}; with 218 you pass."))).toBe("");
    expect(lint(withBody(GUIDE, "Half had {specialty:family-medicine.median}, a quarter under 222."))).toBe(
      "",
    );
    expect(lint(withBody(GUIDE, "It costs {season:eras-tier-1}, so $11 each."))).toBe("");
  });

  test("years, small counts and names with digits are no figures", () => {
    expect(
      lint(
        withBody(GUIDE, "Since 2022 ask 3 people about J-1, H-1B, DS-160, Step 1 and I-901 in 12 months."),
      ),
    ).toBe("");
  });

  test("the front matter of a guide is held to it too", () => {
    expect(
      lint({
        [GUIDE]: `---
title: "With 240"
summary: "Short."
topic: start
order: 1
reviewed: 2026-11-22
answer: "Of all, 54% matched."
thisWeek: ["Pay $11."]
related: []
---
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md → answer: "54%" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md → thisWeek[0]: "$11" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/guides/low-score.md → title: "240" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.

      3 problems in 1 file."
    `);
  });
});
