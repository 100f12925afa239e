import { describe, expect, test } from "vitest";
import { COUNTY, lint, REGION, set } from "../../support/content-folder.ts";

describe("places-fit", () => {
  test("a city lies in its county's region", () => {
    expect(
      lint({
        [COUNTY]: set({ region: "inland-empire" }),
        "content/regions/inland-empire.md":
          "---\nname: Inland Empire\norder: 2\nstates: [CA]\nsummary: Two counties.\ndefinition: Two counties.\naliases: []\n---\n",
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md → region: expected "inland-empire", the region of kern-county, found "central-valley".

      1 problem in 1 file."
    `);
  });

  test("a city lies in its county's state, and a county in a state of its region", () => {
    expect(lint({ [COUNTY]: set({ state: "AZ" }) })).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md → state: expected "AZ", the state of kern-county, found "CA".
      content/counties/kern-county.json → region: "central-valley" has no part in AZ, only in CA.

      2 problems in 2 files."
    `);
  });

  test("a region may reach into several states", () => {
    expect(
      lint({
        [REGION]:
          "---\nname: Central Valley\norder: 1\nstates: [AZ, CA]\nsummary: Here.\ndefinition: There.\naliases: []\n---\n",
      }),
    ).toBe("");
  });
});
