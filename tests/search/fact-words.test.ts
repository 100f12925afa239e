import { expect, it } from "vitest";
import { findFactWords } from "../../src/search/fact-words.ts";

it.each([
  ["j1 fresno", ["j1"]],
  ["fresno j 1", ["j1"]],
  ["h 1b", ["h1b"]],
  ["h1b visa family", ["h1b"]],
  ["visa", ["j1", "h1b"]],
  ["no minimum", ["noMinimum"]],
  ["no cut off j1", ["noMinimum", "j1"]],
  ["imgs unfilled", ["imgs", "unfilled"]],
  ["no fresno", []],
])("%s", (query, facts) => {
  expect(findFactWords(query.split(" ")).flatMap((found) => found.facts)).toEqual(facts);
});
