import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

const deadline = (note: string, strength = "required") =>
  lint({
    [PROGRAM]: (program) =>
      Object.assign(program.facts, { deadline: [{ value: "09-30", source: "kern-fm-faq", strength, note }] }),
  });

describe("deadline-is-a-day", () => {
  test("a page that says late September names no day", () => {
    expect(deadline("The page says late September.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.deadline[0].value: the note says "late September", so the page names no day, found "09-30". Leave the day out and tell it in a remark.

      1 problem in 1 file."
    `);
  });

  test.each([
    "Around the end of September.",
    "The page names no day.",
    "About September 30.",
    "By the last week of September.",
    "The middle of September.",
    "Approximately.",
  ])("so does: %s", (note) => {
    expect(deadline(note)).toContain("so the page names no day");
    expect(deadline(note, "exceptions")).toContain("so the page names no day");
  });

  test.each([
    "Until the end of September, the page says.",
    "The page names no year.",
    "Files are read from late on.",
    "Later files may still be read.",
  ])("a day is named where the note says: %s", (note) => {
    expect(deadline(note)).toBe("");
  });

  test("a year that no page can have meant is a slip of the pen", () => {
    const dated = (value: string) =>
      lint({
        [PROGRAM]: ({ facts }) =>
          Object.assign(facts, { deadline: [{ value, source: "kern-fm-faq", strength: "required" }] }),
      });
    expect(dated("1026-11-30")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.deadline[0].value: expected a day from 1996 to 2028, for its page was read on 2026-11-22, found "1026-11-30".

      1 problem in 1 file."
    `);
    expect(dated("2062-11-30")).toContain("expected a day from 1996 to 2028");
    for (const day of ["2026-11-30", "2019-11-30"]) expect(dated(day), day).toBe("");
  });

  test("advice to apply by about then is told as a wish", () => {
    expect(deadline("Best before mid-October.", "preferred")).toBe("");
  });
});
