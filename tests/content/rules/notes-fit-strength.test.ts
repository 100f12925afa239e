import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

const withFact = (field: string, value: unknown, strength: unknown, note?: string) =>
  lint({
    [PROGRAM]: (program) =>
      Object.assign(program.facts, {
        [field]: [{ value, source: "kern-fm-faq", strength, ...(note ? { note } : {}) }],
      }),
  });
const letters = (strength: unknown, note: string) =>
  withFact("letters", { count: 3, us: null, inSpecialty: 1 }, strength, note);

describe("notes-fit-strength", () => {
  test("a part that the note wishes for cannot be required", () => {
    expect(letters("required", "One should come from family medicine.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.letters[0].strength: the note says "should", yet inSpecialty is "required". Write "preferred" for what the page wishes, or begin the note's sentence on another wish with "A wish:".

      1 problem in 1 file."
    `);
    expect(
      withFact(
        "usce",
        { needed: true, months: 3, handsOn: true, withinYears: null },
        "required",
        "Three months are preferred.",
      ),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.usce[0].strength: the note says "preferred", yet months and handsOn are "required". Write "preferred" for what the page wishes, or begin the note's sentence on another wish with "A wish:".

      1 problem in 1 file."
    `);
  });

  test("nor a value that is all wish", () => {
    expect(
      withFact("graduation", { years: 3, since: "graduation" }, "required", "Preferred, not a limit."),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.graduation[0].strength: the note says "Preferred", yet the value is "required". Write "preferred" for what the page wishes, or begin the note's sentence on another wish with "A wish:".

      1 problem in 1 file."
    `);
    expect(withFact("deadline", "11-15", "required", 'The page says "should".')).toContain(
      'the note says "should"',
    );
  });

  test("a paper that is sent where there is one is no answer", () => {
    expect(
      withFact("step2Result", "not-required", "required", "Sent if available; no last day is named."),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step2Result[0].value: the note says "if available": a paper that is sent where there is one is neither asked for nor waived. Leave the fact out.

      1 problem in 1 file."
    `);
    expect(withFact("step2Result", "not-required", "required", "Not asked for when you apply.")).toBe("");
  });

  test.each([
    [
      "a part of its own strength",
      () => letters({ count: "required", inSpecialty: "preferred" }, "One should come from family medicine."),
    ],
    [
      "another wish that is called one",
      () => letters("required", "One must. A wish: another should come from the chair."),
    ],
    [
      "a wish for what no part holds",
      () =>
        withFact(
          "letters",
          { count: 3, us: null, inSpecialty: null },
          "required",
          "One from the chair is preferred.",
        ),
    ],
    [
      "a page that demands nothing",
      () => withFact("step2Result", "not-required", "required", "Preferred when you apply."),
    ],
    [
      "nor experience",
      () =>
        withFact(
          "usce",
          { needed: false, months: null, handsOn: false, withinYears: null },
          "required",
          "Welcome.",
        ),
    ],
    [
      "a rule with a wish in its sentence",
      () =>
        withFact(
          "graduation",
          { years: 5, since: "graduation" },
          "required",
          "Within five years; recent graduates are preferred.",
        ),
    ],
    ["no note", () => withFact("graduation", { years: 5, since: "graduation" }, "required")],
  ])("fits: %s", (_what, words) => {
    expect(words()).toBe("");
  });
});

describe("a plain yes on IMGs", () => {
  const OTHER = "International graduates may apply.";
  const said = (value: unknown, note: string) => withFact("takesImgs", value, undefined, note);

  test.each([
    "Considered case by case.",
    "It interviews only IMGs whom it knows from a rotation.",
    "Only very well qualified ones may be considered.",
    "Selected IMGs, with a link to the area.",
    "Graduates of schools in Australia and of named Caribbean schools.",
  ])("is none where the note says that some are read: %s", (note) => {
    expect(said(true, note)).toContain('facts.takesImgs[0].value: the note says "');
    expect(said("case-by-case", note)).toBe("");
    expect(said(true, OTHER)).toBe("");
  });
});

describe("a plain yes or no on a visa", () => {
  test.each([
    ["visaJ1", "yes", "Case-by-case."],
    ["visaJ1", "yes", "Sponsored rarely."],
    ["visaH1b", "no", "In exceptional cases only."],
  ])("%s %s is none where the note says that it depends: %s", (field, value, note) => {
    expect(withFact(field, value, "required", note)).toContain(`facts.${field}[0].strength: the note says `);
    expect(withFact(field, value, "exceptions", note)).not.toContain("the note says");
    expect(withFact(field, "case-by-case", "required", note)).not.toContain("the note says");
  });

  test("says what to write", () => {
    expect(withFact("visaJ1", "yes", "required", "Considered case by case.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].strength: the note says "case by case", yet the answer is plain. Write the value "case-by-case", or "exceptions".

      1 problem in 1 file."
    `);
  });
});

describe("words that are firmer, or less firm, than the strength", () => {
  const years = { years: 5, since: "graduation" };
  const months = { needed: true, months: 3, handsOn: false, withinYears: null };

  test("a way round a rule", () => {
    expect(withFact("graduation", years, "required", "Older files are rarely read.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.graduation[0].strength: the note says "rarely", a way round the rule. Write "exceptions".

      1 problem in 1 file."
    `);
    for (const note of [
      "Generally.",
      "Unless in practice since.",
      "It usually holds.",
      "Others may still be considered.",
      "The limit can be waived.",
      "Or the UK.",
    ]) {
      expect(withFact("graduation", years, "required", note), note).toContain("a way round the rule");
      expect(withFact("graduation", years, "exceptions", note), note).toBe("");
    }
    expect(withFact("step1", "pass", "required", "Without exceptions.")).toBe("");
    expect(withFact("graduation", years, "required", "A wish: usually three.")).toBe("");
    expect(withFact("usce", months, { needed: "required", months: "exceptions" }, "Unless certified.")).toBe(
      "",
    );
  });

  test("a demand beside a wish", () => {
    expect(withFact("graduation", years, "preferred", "It must be met.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.graduation[0].strength: the note says "must", yet the value is "preferred". Read the page again and write "required", or say in the note what it wishes.

      1 problem in 1 file."
    `);
    for (const note of ["Three months are required.", "Mandatory.", "Files without it will not be read."]) {
      expect(withFact("usce", months, "preferred", note), note).toContain('yet the value is "preferred"');
      expect(withFact("usce", months, "required", note), note).toBe("");
    }
    for (const note of [
      "Preferred; a pass must be had.",
      "It is not required.",
      "Recommended, not mandatory.",
    ])
      expect(withFact("usce", months, "preferred", note), note).toBe("");
  });

  test("a paper that is asked where it applies is not asked", () => {
    expect(withFact("ecfmg", "to-apply", "required", "If applicable.")).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.ecfmg[0].value: the note says "If applicable": such a line asks for nothing. Leave the fact out.

      1 problem in 1 file."
    `);
    expect(withFact("school", "world-directory", "required", "Where required.")).toContain(
      "asks for nothing",
    );
    expect(withFact("ecfmg", "to-apply", "exceptions", "If applicable.")).toBe("");
    expect(withFact("graduation", years, "required", "Where it applies, counted from training.")).toBe("");
  });
});
