import { describe, expect, test } from "vitest";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { WEIGHTS, weightOf } from "../../src/engine/weights.ts";
import { WORDS, wordsOf } from "../../src/engine/words.ts";

const gates = GATES.map(({ id }) => id);
const preferences = PREFERENCES.map(({ id }) => id);

describe("the words of the criteria", () => {
  test("each criterion has a row and each row a criterion, in one order", () => {
    expect(Object.keys(WORDS)).toEqual([...gates, ...preferences]);
    expect(new Set(Object.keys(WORDS)).size).toBe(gates.length + preferences.length);
  });

  test.each(Object.entries(WORDS))("%s: a title, a rule in sentences, a question or none", (id, words) => {
    expect(wordsOf(id)).toBe(words);
    expect(words.title).toMatch(/^[A-Z].*[^.]$/);
    expect(words.rule).toMatch(/^[A-Z].*\.$/);
    if (words.question !== null) expect(words.question).toMatch(/^[A-Z].*\?$/);
  });

  test("each gate has a question to the program", () => {
    for (const id of gates) expect(wordsOf(id).question).not.toBeNull();
  });

  test("what no program can answer has none", () => {
    expect(preferences.filter((id) => wordsOf(id).question === null)).toMatchInlineSnapshot(`
      [
        "specialty-score",
        "minimum-score",
        "regional-ties",
        "county-need",
        "valued-languages",
        "specialty-letters",
        "unfilled-seats",
        "specialty-order",
        "place-order",
      ]
    `);
  });

  test("a criterion without words is a mistake", () => {
    expect(() => wordsOf("luck")).toThrowErrorMatchingInlineSnapshot(
      `[Error: Criterion "luck" has no row in words.ts.]`,
    );
  });
});

describe("the weights", () => {
  test("each preference has one, each one a preference, in one order", () => {
    expect(Object.keys(WEIGHTS)).toEqual(preferences);
  });

  test("they add up to 100, each above 0", () => {
    const points = Object.values(WEIGHTS).map((weight) => weight.points);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  test("each gives its reason; the table is", () => {
    for (const { reason } of Object.values(WEIGHTS)) expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(Object.fromEntries(preferences.map((id) => [id, weightOf(id)]))).toMatchInlineSnapshot(`
      {
        "county-need": 8,
        "img-record": 8,
        "minimum-score": 6,
        "mission": 12,
        "patient-languages": 8,
        "place-order": 3,
        "regional-ties": 16,
        "specialty-letters": 8,
        "specialty-order": 3,
        "specialty-score": 14,
        "typical-score": 6,
        "unfilled-seats": 4,
        "valued-languages": 4,
      }
    `);
  });

  test("a preference without a weight is a mistake", () => {
    expect(() => weightOf("luck")).toThrowErrorMatchingInlineSnapshot(
      `[Error: Preference "luck" has no weight in weights.ts.]`,
    );
  });
});
