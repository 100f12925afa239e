import { describe, expect, test } from "vitest";
import { toComparedFacts } from "../../src/outputs/compared-facts.ts";
import { afterWords } from "../../src/plan/compared.ts";
import { SITE } from "../support/content.ts";

const facts = Object.values(toComparedFacts(SITE, SITE.programs).programs).flatMap((fields) =>
  fields.flatMap((field) => field.facts),
);

describe("facts side by side", () => {
  test("an answer is not called required", () => {
    for (const { words, marks } of facts)
      if (/^(Sponsors it|Does not sponsor it|No minimum|No limit|Not needed)/.test(words))
        expect(marks, words).not.toMatch(/Required/);
  });

  test("no sentence ends twice", () => {
    for (const fact of facts) expect(`${fact.words}${afterWords(fact)}`).not.toMatch(/\.\.|\.\)\./);
  });

  test("words, marks, note", () => {
    const plain = { words: "Yes", marks: "", note: null };
    expect(afterWords(plain)).toBe(".");
    expect(afterWords({ ...plain, note: "Case by case." })).toBe(". Case by case.");
    expect(afterWords({ ...plain, marks: "Required; for IMGs" })).toBe(" (Required; for IMGs).");
    expect(afterWords({ ...plain, words: "It has a sentence." })).toBe("");
  });
});
