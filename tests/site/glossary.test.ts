import { describe, expect, test } from "vitest";
import { isPage } from "../../src/content/addresses.ts";
import { readContent } from "../../src/content/read-content.ts";
import { FIELD_TERMS } from "../../src/facts/field-terms.ts";
import { GLOSSARY } from "../../src/site/glossary.ts";
import { QUIZ_LENGTH } from "../../src/site/quiz-length.ts";
import { STEPS } from "../../src/stores/quiz-flow.ts";
import { gradeOf } from "../guides/reading-grade.ts";

const terms = GLOSSARY.flatMap((part) => part.terms);

describe("the glossary", () => {
  test("has each term once", () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  test("has the word behind each label of a program's page", () => {
    const known = new Set(terms.map(({ id }) => id));
    expect(Object.values(FIELD_TERMS).filter((id) => !known.has(id))).toEqual([]);
  });

  test("leads to pages that exist", () => {
    const { content } = readContent(process.cwd());
    const dead = terms.filter(({ more }) => more && !isPage(content, more.path));
    expect(dead.map(({ id }) => id)).toEqual([]);
  });

  test("is written for school grade 8", () => {
    expect(gradeOf(terms.map(({ text }) => text).join("\n"))).toBeLessThanOrEqual(8);
  });
});

test("the quiz has as many questions as pages say", () => {
  expect(STEPS.flatMap(({ questions }) => questions).filter(({ isFolded }) => !isFolded)).toHaveLength(13);
  expect(QUIZ_LENGTH.questions).toBe("Thirteen questions");
});
