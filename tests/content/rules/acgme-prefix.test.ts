import { describe, expect, test } from "vitest";
import { lint, PROGRAM, set } from "../../support/content-folder.ts";

describe("acgme-prefix", () => {
  test("names the specialty that the number belongs to", () => {
    expect(lint({ [PROGRAM]: set({ acgmeId: "4000511001" }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → acgmeId: expected a number of family-medicine, which begins with 120, found "4000511001". 400 is psychiatry.

      1 problem in 1 file."
    `);
  });

  test("a program without a number, or of a specialty without a prefix, passes", () => {
    expect(lint({ [PROGRAM]: set({ acgmeId: null }) })).toBe("");
    expect(
      lint({
        "content/specialties/family-medicine.json": set({ acgmePrefix: null }),
      }),
    ).toBe("");
  });
});
