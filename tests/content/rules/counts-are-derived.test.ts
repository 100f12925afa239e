import { describe, expect, test } from "vitest";
import { GUIDE, lint, withBody } from "../../support/content-folder.ts";

describe("counts-are-derived", () => {
  test("a typed count of our data does not stand", () => {
    expect(lint(withBody(GUIDE, "Eight counties form the Valley."))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: "Eight counties" counts our data. Print it as {count:id.place}, or say it without a number.

      1 problem in 1 file."
    `);
  });

  test.each([
    "Five programs in Fresno sponsor the J-1.",
    "In the Valley three of the ten programs name a lowest score.",
    "There are 12 programs here.",
    "Seven family medicine programs limit the years.",
    "The two health centers say almost nothing.",
    "## Four sponsors, and what to ask each",
    "Of all that we read, twenty programs do not say it.",
  ])("in words, in digits, in headings: %s", (text) => {
    expect(lint(withBody(GUIDE, text))).toContain("counts our data.");
  });

  test.each([
    "Write to five programs, and ask two sponsors.",
    "For three programs that name no minimum, ask before you pay.",
    "Choose two counties that fit your languages.",
    "In five counties around Fresno people wait.",
    "At twenty minutes each, thirty programs take ten hours.",
    "{count:j1-yes} programs say that they sponsor it.",
    "> Five programs here sponsor it, he says.",
    'She says: "Five programs here sponsor it."',
    "One program names it.",
  ])("advice, examples and derived counts do: %s", (text) => {
    expect(lint(withBody(GUIDE, text))).not.toContain("counts our data.");
  });
});
