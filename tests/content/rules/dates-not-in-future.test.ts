import { describe, expect, test } from "vitest";
import { GUIDE, lint, SOURCE, set, TODAY } from "../../support/content-folder.ts";

describe("dates-not-in-future", () => {
  test("a page cannot be read tomorrow", () => {
    expect(lint({ [SOURCE]: set({ read: "2026-11-24" }) })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → read: expected a date up to today, 2026-11-23, found "2026-11-24".

      1 problem in 1 file."
    `);
  });

  test("a page cannot show a later day, month or year", () => {
    for (const shows of ["2026-11-24", "2026-12", "2027"])
      expect(lint({ [SOURCE]: set({ shows: shows }) })).toContain(
        `${SOURCE} → shows: expected a date up to today, ${TODAY}, found "${shows}".`,
      );
  });

  test("the present year and month are not in the future", () => {
    for (const shows of ["2026", "2026-11", "2026-11-23"])
      expect(lint({ [SOURCE]: set({ shows, read: TODAY }) })).toBe("");
  });

  test("a guide cannot be reviewed tomorrow", () => {
    expect(
      lint({ [GUIDE]: (guide) => guide }, "2026-11-21")
        .split("\n")
        .filter((line) => line.startsWith(GUIDE)),
    ).toMatchInlineSnapshot(`
      [
        "content/guides/low-score.md → reviewed: expected a date up to today, 2026-11-21, found "2026-11-22".",
      ]
    `);
  });
});
