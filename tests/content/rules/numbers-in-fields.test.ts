import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

const fill = (note: string) => ({ value: { "2026": { quota: 6, filled: 6 } }, source: "kern-fm-faq", note });
const code = (value: string, note?: string) => ({ value, source: "kern-fm-faq", ...(note && { note }) });

describe("numbers-in-fields", () => {
  test("a number in a note belongs in its field", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          Object.assign(program.facts, {
            fill: [fill("Track: Family Medicine (2029120C0).")],
            nrmpCode: [code("2029120C1", "Its ACGME number is 1200511001.")],
          }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.fill[0].note: expected words, found the number 2029120C0. Give it a fact of its own in facts.nrmpCode, with this source.
      content/programs/ca/kern-family-medicine.json → facts.nrmpCode[0].note: expected words, found the number 1200511001. Give it a fact of its own in facts.acgmeId, with this source.

      2 problems in 1 file."
    `);
  });

  test("one code is one program’s", () => {
    expect(
      lint({
        [PROGRAM]: (program) => Object.assign(program.facts, { nrmpCode: [code("2029120C0")] }),
        "content/programs/ca/kern-twin-family-medicine.json": {
          acgmeId: "1200511002",
          name: "Kern Twin Family Medicine, Bakersfield",
          aliases: [],
          specialty: "family-medicine",
          sponsor: "kern-medical",
          city: "bakersfield",
          listing: { status: "listed", source: "kern-fm-faq" },
          facts: { nrmpCode: [code("2029120C0")] },
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-twin-family-medicine.json → facts.nrmpCode[0].value: "2029120C0" stands in content/programs/ca/kern-family-medicine.json too.

      1 problem in 1 file."
    `);
  });

  test("a year, a telephone number in words and a code in its field are well", () => {
    expect(
      lint({
        [PROGRAM]: (program) =>
          Object.assign(program.facts, {
            fill: [fill("Track: Family Medicine, from 2026.")],
            nrmpCode: [code("2029120C0")],
          }),
      }),
    ).toBe("");
  });
});
