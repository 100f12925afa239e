import { describe, expect, test } from "vitest";
import { GUIDE, lint, withBody } from "../content-folder.ts";

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
      "content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "//evil.example".
      content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "data:text/html,x".
      content/guides/low-score.md:12: expected a link to https://, mailto:, / or #, found "javascript:alert(1".
      content/guides/low-score.md:14: expected a link to https://, mailto:, / or #, found "vbscript:x".

      4 problems in 1 file."
    `);
  });

  test("signs that make no tag are plain text", () => {
    expect(lint(withBody(GUIDE, "Fewer than < 3, 3 > 2, and [mail](mailto:a@example.org)."))).toBe("");
  });
});
