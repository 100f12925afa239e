import { describe, expect, test } from "vitest";
import { lint, SOURCE, set } from "../../support/content-folder.ts";

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
