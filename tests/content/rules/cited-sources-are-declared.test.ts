import { describe, expect, test } from "vitest";
import { CITY, lint, withBody } from "../../support/content-folder.ts";

describe("cited-sources-are-declared", () => {
  test("a cited source has to stand in the front matter", () => {
    expect(lint(withBody(CITY, "A sentence. {census} Another. {kern-gme}"))).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md:12: "kern-gme" is cited here but missing in the front matter's sources.

      1 problem in 1 file."
    `);
  });

  test("a declared source has to be cited", () => {
    expect(lint(withBody(CITY, "A sentence."))).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md → sources[0]: the text does not cite "census".

      1 problem in 1 file."
    `);
  });
});
