import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { FIELDS } from "../../src/facts/fields.ts";
import { listGlossary, plainText } from "../../src/site/glossary.ts";
import { QUIZ_LENGTH } from "../../src/site/quiz-length.ts";
import { STEPS } from "../../src/stores/quiz-flow.ts";
import { gradeOf } from "../guides/reading-grade.ts";

const { content } = readContent(process.cwd());
const terms = [...content.glossary.values()];

describe("the glossary", () => {
  test("has the word behind each label of a program's page", () => {
    const known = new Set(terms.map(({ id }) => id));
    const named = Object.values(FIELDS).flatMap(({ term }) => term ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("shows every term in a part, each part with some", () => {
    const parts = listGlossary(content);
    expect(parts.flatMap((part) => part.terms)).toHaveLength(terms.length);
    expect(parts.filter((part) => part.terms.length === 0)).toEqual([]);
  });

  test("is written for school grade 8", () => {
    expect(gradeOf(terms.map(plainText).join("\n"))).toBeLessThanOrEqual(8);
  });
});

test("the quiz has as many questions as pages say", () => {
  expect(STEPS.flatMap(({ questions }) => questions).filter(({ isFolded }) => !isFolded)).toHaveLength(13);
  expect(QUIZ_LENGTH.questions).toBe("Thirteen questions");
});
