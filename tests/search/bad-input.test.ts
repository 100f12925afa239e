import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAnswers } from "../../src/search/answers.ts";
import { readQuery } from "../../src/search/interpret.ts";
import { markMatches } from "../../src/search/marks.ts";
import { findInstead } from "../../src/search/nothing-found.ts";
import { search } from "../../src/search/query.ts";
import { anyText } from "../support/any-text.ts";
import { INHERITED_WORDS } from "../support/inherited-words.ts";
import { realIndex } from "./real-index.ts";

const index = realIndex();
const QUALITIES = ["name", "words", "spelling"];

/** What holds of every answer, whatever was typed. */
function expectSane(query: string): void {
  const answer = search(index, query);
  expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
  expect(Object.values(answer.counts).reduce((sum, count) => sum + count, 0)).toBe(answer.total);
  const ranks = answer.hits.map(({ quality }) => QUALITIES.indexOf(quality));
  expect(ranks).toEqual([...ranks].sort());
  const keys = answer.hits.map(({ document }) => `${document.kind}:${document.id}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { document } of answer.hits.slice(0, 5)) {
    const { name } = markMatches(document, answer.words);
    expect(name.map(({ text }) => text).join("")).toBe(document.name);
  }
  const reading = readQuery(index, query);
  expect(reading.pieces.map(({ text }) => text).join("")).toBe(query);
  if (reading.filters.length > 0) findAnswers(index, reading);
  if (answer.total === 0) findInstead(index, query);
}

describe("any text", () => {
  it("gives a sane answer", () => {
    fc.assert(fc.property(anyText({ maxLength: 300 }), expectSane), { numRuns: 300 });
  });

  it("made of real words, joined and broken at random, gives a sane answer", () => {
    const word = fc.constantFrom(...index.vocabulary.terms);
    const broken = fc.tuple(word, fc.nat(12)).map(([text, length]) => text.slice(0, length));
    const query = fc.array(fc.oneof(word, broken), { maxLength: 10 }).map((words) => words.join(" "));
    fc.assert(fc.property(query, expectSane), { numRuns: 300 });
  });

  it("that asks beside a name gives a sane answer", () => {
    expectSane("1204112279 easy");
    expectSane("visa fresno");
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(search(index, query)).toEqual(search(index, query));
      }),
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "fresno ".repeat(10_000)],
    ["ten thousand spaces", " ".repeat(10_000)],
    ["emoji", "🩺👩‍⚕️🏥"],
    ["control characters", "\u0000\u0007\u001b[31m\u202e\ufeff"],
    ["a regular expression", "(a+)+$ .* [a-z]{1,999} \\b(?:"],
    ["HTML", '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
    ["Arabic", "برنامج الإقامة في فريسنو"],
    ["Hebrew and Latin", "פרזנו fresno"],
    ["Hindi", "पारिवारिक चिकित्सा"],
    ["Chinese", "家庭医学 弗雷斯诺"],
    ["half a surrogate pair", "\ud83d fresno \udc00"],
    ["combining marks alone", "\u0301\u0302\u0303"],
    ["prototype words", "__proto__ constructor toString hasOwnProperty"],
  ])("%s", (_, query) => {
    expectSane(query);
  });

  it.each(INHERITED_WORDS)("%s, which every object knows", (word) => {
    expectSane(word);
    expectSane(`${word} ${word} fresno`);
  });

  it("finds the name beside emoji and other scripts' marks", () => {
    expect(search(index, "🩺 fresno 🏥").hits[0]?.document.id).toBe("fresno");
    expect(search(index, "\u202efresno").hits[0]?.document.id).toBe("fresno");
    expect(search(index, "ＦＲＥＳＮＯ").hits[0]?.document.id).toBe("fresno");
  });
});
