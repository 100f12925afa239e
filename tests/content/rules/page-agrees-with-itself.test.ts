import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

const fact = (value: unknown, strength: string | null = "required", source = "kern-fm-faq") => ({
  value,
  source,
  ...(strength === null ? {} : { strength }),
});
const facts = (changed: object) => lint({ [PROGRAM]: (program) => Object.assign(program.facts, changed) });

describe("page-agrees-with-itself", () => {
  test("a page that takes the J-1 and asks everybody for a work permit", () => {
    expect(facts({ workStatus: [fact("work-permit")] })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0]: "kern-fm-faq" says the contrary in workStatus[0]. Read the page again; where it stays unclear, use "exceptions" and say so in the note.

      1 problem in 1 file."
    `);
  });

  test("a page that takes no IMGs and sponsors them a visa", () => {
    expect(facts({ takesImgs: [fact(false, null)] })).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0]: "kern-fm-faq" says the contrary in takesImgs[0]. Read the page again; where it stays unclear, use "exceptions" and say so in the note.

      1 problem in 1 file."
    `);
  });

  test("a page that takes no IMGs and counts some, or refuses the H-1B and says what it needs", () => {
    const none = { takesImgs: [fact(false, null)], visaJ1: [fact("no")] };
    const record = (imgs: number | null) => [fact({ imgs, of: 20, years: null }, null)];
    expect(facts({ ...none, imgRecord: record(2) })).toContain("facts.imgRecord[0]");
    expect(facts({ ...none, imgRecord: record(null) })).toContain("facts.imgRecord[0]");
    expect(facts({ ...none, imgRecord: record(0) })).toBe("");
    expect(facts({ visaH1b: [fact("no")], step3ForH1b: [fact(true)] })).toContain("facts.step3ForH1b[0]");
    expect(facts({ visaH1b: [fact("no", "exceptions")], step3ForH1b: [fact(true)] })).toBe("");
    expect(facts({ visaH1b: [fact("no")], step3ForH1b: [fact(true, "preferred")] })).toBe("");
    expect(facts({ visaH1b: [fact("no")], step3ForH1b: [fact(false)] })).toBe("");
  });

  test("two pages may disagree, and a page may leave it unclear or wish", () => {
    expect(facts({ workStatus: [fact("work-permit", "required", "kern-fm-old")] })).toBe("");
    expect(facts({ workStatus: [fact("work-permit", "exceptions")] })).toBe("");
    expect(facts({ workStatus: [fact("citizen")], visaJ1: [fact("no")] })).toBe("");
    expect(facts({ workStatus: [fact("citizen")], visaJ1: [fact("case-by-case", "exceptions")] })).toBe("");
    expect(facts({ takesImgs: [fact(false, null)], visaJ1: [fact("no")] })).toBe("");
  });
});
