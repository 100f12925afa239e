import { describe, expect, test } from "vitest";
import { lint } from "../../support/content-folder.ts";

describe("sources-are-used", () => {
  test("a source that nothing cites", () => {
    expect(
      lint({
        "content/sources/spare.json": {
          title: "Spare",
          publisher: "Nobody",
          url: "https://example.org/spare",
          kind: "press",
          shows: null,
          read: "2026-11-22",
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/sources/spare.json: no record cites this source. Cite it or remove the file.

      1 problem in 1 file."
    `);
  });
});
