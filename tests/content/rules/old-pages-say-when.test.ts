import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SOURCE, set } from "../../support/content-folder.ts";

const OLD = "content/sources/kern-fm-old.json";
const noted = (note: string) => (program: { facts: { step2Minimum: { note?: string }[] } }) =>
  Object.assign(program.facts.step2Minimum[1] as object, { note });

describe("old-pages-say-when", () => {
  test("a note that dates a page asks for the date at the page", () => {
    expect(
      lint({ [PROGRAM]: noted("It asks for Step 2 CS, so it is from before 2021.") }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[1].note: says that the page is from before 2021, yet "kern-fm-old" has no "notAfter". Give it one, or mend the note.

      1 problem in 1 file."
    `);
    expect(
      lint({ [OLD]: set({ note: "Asks for a PTAL letter, so it is from before 2020." }) }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-old.json → notAfter: missing, yet the note says that it is from before 2020.

      1 problem in 1 file."
    `);
  });

  test("a date that is later than the note says", () => {
    expect(
      lint({
        [PROGRAM]: noted("It is from before 2021."),
        [OLD]: set({ notAfter: "2022", notAfterWhy: "It names a season." }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Minimum[1].note: says that the page is from before 2021, yet "kern-fm-old" has "notAfter" 2022. Give it one, or mend the note.

      1 problem in 1 file."
    `);
  });

  test("a date without its reason, or later than the day it was read", () => {
    expect(
      lint({ [OLD]: set({ notAfter: "2026-11-23" }), [SOURCE]: set({ read: "2025-05-31" }) }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → shows: expected a date up to 2025-05-31, the day it was read, found "2025-06".
      content/sources/kern-fm-old.json → notAfter: expected a date up to 2026-11-22, the day it was read, found "2026-11-23".
      content/sources/kern-fm-old.json → notAfterWhy: missing. Say what tells the date in "notAfter".

      3 problems in 2 files."
    `);
  });

  test("a page with its date, and a note beside a page that shows one", () => {
    expect(
      lint({
        [PROGRAM]: noted("It is from before 2021."),
        [OLD]: set({ notAfter: "2021-01", notAfterWhy: "It asks for Step 2 CS." }),
      }),
    ).toBe("");
    expect(
      lint({
        [PROGRAM]: (program) =>
          Object.assign(program.facts.step2Minimum[0], { note: "A part of it is from before 2021." }),
      }),
    ).toBe("");
  });
});
