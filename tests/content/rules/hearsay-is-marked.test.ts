import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SOURCE, set } from "../../support/content-folder.ts";

describe("hearsay-is-marked", () => {
  test("a page of a known forum is marked as one", () => {
    expect(
      lint({ [SOURCE]: set({ url: "https://www.reddit.com/r/IMGreddit/comments/1" }) }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → kind: expected "forum" for a page of www.reddit.com, found "program".

      1 problem in 1 file."
    `);
  });

  test("a host that only ends alike is another host", () => {
    expect(lint({ [SOURCE]: set({ url: "https://notreddit.com/x" }) })).toBe("");
  });

  test("a forum cannot state a requirement", () => {
    expect(lint({ [SOURCE]: set({ kind: "forum" }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[0].strength: expected "exceptions" or "preferred", for a forum cannot state a requirement, found "required".
      content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].strength: expected "exceptions" or "preferred", for a forum cannot state a requirement, found "required".

      2 problems in 1 file."
    `);
  });

  test("a forum may tell of a preference, a directory of a requirement", () => {
    expect(lint({ [SOURCE]: set({ kind: "directory" }) })).toBe("");
    expect(
      lint({
        [SOURCE]: set({ kind: "forum" }),
        [PROGRAM]: (program) => {
          program.facts.visaJ1[0].strength = "preferred";
          program.facts.step2Minimum[0].strength = "exceptions";
        },
      }),
    ).toBe("");
  });
});
