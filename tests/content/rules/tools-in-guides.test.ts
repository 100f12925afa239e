import { describe, expect, test } from "vitest";
import { GUIDE, lint, set, TOOLS_GUIDE, withBody } from "../../support/content-folder.ts";

describe("tools-in-guides", () => {
  test("two guides may hold one tool", () => {
    expect(lint(withBody(GUIDE, "::tool name=cost"))).toBe("");
  });

  test("a tool that is not there, with the nearest, and none named at all", () => {
    expect(lint(withBody(GUIDE, "::tool name=costs\n\n::tool"))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: expected name= with one of calendar, cost, found "::tool name=costs". Did you mean "cost"?
      content/guides/low-score.md:14: expected name= with one of calendar, cost, found "::tool".

      2 problems in 1 file."
    `);
  });

  test("one tool twice in a guide", () => {
    expect(lint(withBody(GUIDE, "::tool name=cost\n\nText.\n\n::tool name=cost"))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:16: "cost" stands in this guide already.

      1 problem in 1 file."
    `);
  });

  test("a tool that no guide holds", () => {
    expect(lint(withBody(TOOLS_GUIDE, "See {tool:cost}."))).toMatchInlineSnapshot(`
      "content/guides: no guide holds the tool "calendar". Put ::tool name=calendar into the one that advises it.
      content/guides: no guide holds the tool "cost". Put ::tool name=cost into the one that advises it.

      2 problems in 1 file."
    `);
  });

  test("a guide that could not be read may hold them all", () => {
    const text = lint({ [TOOLS_GUIDE]: set({ order: 0 }) });
    expect(text).not.toContain("no guide holds");
    expect(lint({ [TOOLS_GUIDE]: "no front matter" })).not.toContain("no guide holds");
  });
});
