import { describe, expect, test } from "vitest";
import { lint, set } from "../../support/content-folder.ts";

const SEASON_2029 = {
  year: 2029,
  opens: { value: "2028-06-07", source: "eras-list" },
  dates: [],
  notAnnounced: [],
  fees: [],
  signals: [],
  limits: [],
};

describe("season-file-year", () => {
  test("a file of another year", () => {
    expect(lint({ "content/seasons/2027.json": set({ year: 2028 }) })).toContain(
      "content/seasons/2027.json → year: expected 2027 as in the file's name, found 2028.",
    );
  });

  test("a year without a file between two that have one", () => {
    const files = { "content/seasons/2029.json": SEASON_2029 };
    expect(lint(files)).toMatchInlineSnapshot(`
      "content/seasons/2029.json → year: expected a file for 2028, for 2027 and 2029 have one.

      1 problem in 1 file."
    `);
  });

  test("a file of its own year", () => {
    expect(lint()).toBe("");
  });
});
