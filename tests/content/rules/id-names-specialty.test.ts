import { describe, expect, test } from "vitest";
import { lint, PROGRAM, set } from "../../support/content-folder.ts";

describe("id-names-specialty", () => {
  test("a program of another specialty than its address says is told", () => {
    expect(lint({ [PROGRAM]: set({ specialty: "psychiatry", acgmeId: null }) })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json: expected "psychiatry" in the name of the file, found "family-medicine".

      1 problem in 1 file."
    `);
  });

  test("an address that names none is told", () => {
    expect(
      lint({ [PROGRAM]: null, "content/programs/ca/kern.json": PROGRAM_OF_KERN }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern.json: expected "family-medicine" in the name of the file, found no specialty.

      1 problem in 1 file."
    `);
  });
});

const KERN_FACTS = {
  takesImgs: [{ value: true, source: "kern-fm-faq" }],
  step2Minimum: [{ value: 215, source: "kern-fm-old", strength: "required" }],
};
const PROGRAM_OF_KERN = {
  acgmeId: "1200511001",
  name: "Kern Medical Family Medicine, Bakersfield",
  aliases: [],
  specialty: "family-medicine",
  sponsor: "kern-medical",
  city: "bakersfield",
  listing: { status: "listed", source: "eras-list" },
  facts: KERN_FACTS,
};
