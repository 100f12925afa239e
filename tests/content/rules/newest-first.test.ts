import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SOURCE, set } from "../../support/content-folder.ts";

describe("newest-first", () => {
  test("an undated page stands last", () => {
    expect(
      lint({ [PROGRAM]: (program) => void program.facts.step2Minimum.reverse() }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[1]: "kern-fm-faq" (2025-06) is newer than "kern-fm-old" (undated) above it. Put the newest first.

      1 problem in 1 file."
    `);
  });

  test("an older page stands below a newer one", () => {
    expect(lint({ "content/sources/kern-fm-old.json": set({ shows: "2025-07-01" }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[1]: "kern-fm-old" (2025-07-01) is newer than "kern-fm-faq" (2025-06) above it. Put the newest first.

      1 problem in 1 file."
    `);
  });

  test("dates that cannot be told apart may stand either way", () => {
    expect(lint({ "content/sources/kern-fm-old.json": set({ shows: "2025" }) })).toBe("");
    expect(lint({ [SOURCE]: set({ shows: null }) })).toBe("");
  });
});
