import { describe, expect, test } from "vitest";
import { CITY, GUIDE, lint, withBody } from "../../support/content-folder.ts";

describe("plain-markdown", () => {
  test("a script in Markdown", () => {
    expect(lint(withBody(GUIDE, "Fine.\n\n<script>alert(1)</script>"))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:14: expected Markdown without HTML, found "<script>alert(1)</script".

      1 problem in 1 file."
    `);
  });

  test("HTML, comments and autolinks", () => {
    for (const html of ["<b>x</b>", "<!-- x -->", "<https://example.org>", "</p>", "<?php ?>"])
      expect(lint(withBody(GUIDE, html))).toContain("expected Markdown without HTML");
  });

  test("links that run or leave in other ways", () => {
    expect(
      lint(
        withBody(
          GUIDE,
          "[a](javascript:alert(1)) ![b](data:text/html,x) [c](//evil.example)\n\n[d]: vbscript:x",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: expected Markdown without pictures, found "![b](data:text/html,x) [".
      content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "//evil.example".
      content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "data:text/html,x".
      content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "javascript:alert(1".
      content/guides/low-score.md:14: expected a link to https://, mailto:, / or #, found "vbscript:x".

      5 problems in 1 file."
    `);
  });

  test("a link's target given elsewhere: on the next line, in a quotation, in a list, below a label with a bracket", () => {
    for (const text of [
      "[x]:\njavascript:alert(1)",
      "> [x]: javascript:alert(1)",
      "- [x]: javascript:alert(1)",
      "[x\\]y]: javascript:alert(1)",
    ])
      expect(lint(withBody(GUIDE, text))).toContain("expected a link to https://, mailto:, / or #");
  });

  test("a script behind the signs that place a table, in a text that takes no tables", () => {
    expect(lint(withBody(CITY, "::<script>alert(1)</script>"))).toContain("expected Markdown without HTML");
    expect(lint(withBody(CITY, ":: [a](javascript:alert(1))"))).toContain("expected a link to");
  });

  test("pictures: none of another site is asked for, and ours need a size", () => {
    expect(lint(withBody(GUIDE, "See ![a map](https://evil.example/map.png)."))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: expected Markdown without pictures, found "![a map](https://evil.ex".

      1 problem in 1 file."
    `);
  });

  test("signs that make no tag are plain text", () => {
    expect(lint(withBody(GUIDE, "Fewer than < 3, 3 > 2, and [mail](mailto:a@example.org)."))).toBe("");
  });

  test("sentences of pages that work in the browser are shown as they stand", () => {
    expect(lint({ "content/words/list.json": { row: { subject: "AAMC ID [number]: a < b" } } })).toBe("");
  });
});
