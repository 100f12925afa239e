import { describe, expect, test } from "vitest";
import { GUIDE, lint, SOURCE, set, TOOLS_GUIDE, withBody } from "../../support/content-folder.ts";

describe("unique-records", () => {
  test("two programs with one ACGME number and one name", () => {
    expect(
      lint({
        "content/programs/ca/kern-twin-family-medicine.json": {
          acgmeId: "1200511001",
          name: "Kern Medical Family Medicine, Bakersfield",
          aliases: [],
          specialty: "family-medicine",
          sponsor: "kern-medical",
          city: "bakersfield",
          listing: { status: "listed", source: "eras-list" },
          facts: {},
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-twin-family-medicine.json → acgmeId: "1200511001" stands in content/programs/ca/kern-family-medicine.json too.
      content/programs/ca/kern-twin-family-medicine.json → name: "Kern Medical Family Medicine, Bakersfield" stands in content/programs/ca/kern-family-medicine.json too.

      2 problems in 1 file."
    `);
  });

  test("an address that a guide had before and another has", () => {
    const formerly = (file: string, body: string, ids: string) =>
      String(withBody(file, body)[file]).replace("---\n", `---\nformerly: ${ids}\n`);
    expect(
      lint({
        [GUIDE]: formerly(GUIDE, "The pass mark is {figure:step-2-ck-pass-mark}.", "[tools, old-name]"),
        [TOOLS_GUIDE]: formerly(TOOLS_GUIDE, "::tool name=cost\n\n::tool name=calendar", "[old-name]"),
      }),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md → formerly: "tools" is the address of content/guides/tools.md too.
      content/guides/tools.md → formerly: "old-name" is the address of content/guides/low-score.md too.

      2 problems in 2 files."
    `);
  });

  test("one page with one date twice", () => {
    expect(
      lint({
        [SOURCE]: (source) => {
          source.url = "https://example.org/kern-fm-old";
          source.shows = null;
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-old.json → url: "https://example.org/kern-fm-old of no date" stands in content/sources/kern-fm-faq.json too.

      1 problem in 1 file."
    `);
  });

  test("copies of one page with different dates, or told apart in their titles", () => {
    expect(lint({ [SOURCE]: set({ url: "https://example.org/kern-fm-old" }) })).toBe("");
    expect(
      lint({
        [SOURCE]: (source) => {
          source.url = "https://example.org/kern-fm-old";
          source.shows = null;
          source.title = "Kern FM FAQ (later copy)";
        },
      }),
    ).toBe("");
  });
});
