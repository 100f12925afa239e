import { describe, expect, test } from "vitest";
import { GUIDE, lint, withBody } from "../../support/content-folder.ts";

describe("links-resolve", () => {
  test("a link to a page that is not there, with the nearest", () => {
    expect(
      lint(withBody(GUIDE, "See [it](/cities/bakersfeld/) {figure:step-2-ck-pass-mark}.")),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no page "/cities/bakersfeld/". Did you mean "/cities/bakersfield/"?

      1 problem in 1 file."
    `);
  });

  test("an address without its last slash is none", () => {
    expect(lint(withBody(GUIDE, "See [it](/programs/kern-family-medicine)."))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no page "/programs/kern-family-medicine". Did you mean "/programs/kern-family-medicine/"?

      1 problem in 1 file."
    `);
  });

  test("a tool that is not there, with the nearest", () => {
    expect(lint(withBody(GUIDE, "See [it](/tools/costs/)."))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no page "/tools/costs/". Did you mean "/tools/cost/"?

      1 problem in 1 file."
    `);
  });

  test("records, fixed pages, tools, queries and fragments resolve", () => {
    for (const address of [
      "/",
      "/quiz/",
      "/quiz/#start",
      "/search/?q=fm",
      "/tools/cost/",
      "/guides/low-score/",
    ])
      expect(lint(withBody(GUIDE, `See [it](${address}).`))).toBe("");
  });

  test("definitions of links are checked too", () => {
    expect(lint(withBody(GUIDE, "See [it][1].\n\n[1]: /nowhere/"))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:14: no page "/nowhere/". Did you mean "/compare/"?

      1 problem in 1 file."
    `);
  });

  test("a task of the season desk leads to a page too", () => {
    const task = { id: "a", case: "anybody", phases: ["apply"], text: "Do it.", go: "Go" };
    const desk = (link: string) => ({
      "content/desk/season.json": {
        name: "Desk",
        summary: "It helps.",
        order: 1,
        guides: [],
        rules: [],
        advice: [],
        tasks: [{ ...task, link }],
      },
    });
    expect(lint(desk("/tools/costs/"))).toMatchInlineSnapshot(`
      "content/desk/season.json → tasks[0].link: no page "/tools/costs/". Did you mean "/tools/cost/"?

      1 problem in 1 file."
    `);
    expect(lint(desk("/tools/cost/#sum"))).toBe("");
  });
});
