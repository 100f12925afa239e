import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, nameWords, placeWords, queryWords, squeeze } from "../../src/search/normalize.ts";
import { anyText } from "../support/any-text.ts";

describe("nameWords", () => {
  it.each([
    ["Española", ["espanola"]],
    ["St. Joseph's Medical Center, Stockton", ["saint", "josephs", "medical", "center", "stockton"]],
    ["Saint Joseph’s", ["saint", "josephs"]],
    ["Ft Worth", ["fort", "worth"]],
    ["Scott & White", ["scott", "white"]],
    ["Scott and White", ["scott", "white"]],
    ["OB/GYN", ["ob", "gyn"]],
    ["LAC+USC", ["lac", "usc"]],
    ["the Valley", ["valley"]],
    ["2973400C0", ["2973400c0"]],
    ["Program", ["program"]],
  ])("%s", (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe("queryWords", () => {
  it.each([
    ["family medicine residency in Fresno", ["family", "medicine", "fresno"]],
    ["st", ["st"]],
    ["san an", ["san", "an"]],
    ["  J-1   visa!! ", ["j", "1", "visa"]],
    ["", []],
    ["🩺 💊", []],
    [".*(a+)+$", ["a"]],
  ])("%s", (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it("cuts what nobody can mean", () => {
    expect(queryWords("a".repeat(10_000))).toEqual(["a".repeat(32)]);
    expect(queryWords("fresno ".repeat(1000))).toHaveLength(16);
  });
});

it("gives each word's place in the name", () => {
  const name = "St. Mary's, Española";
  expect(placeWords(name).map(({ start, end }) => name.slice(start, end))).toEqual([
    "St",
    "Mary's",
    "Española",
  ]);
});

it("squeezes a name to its letters and digits", () => {
  expect(squeeze("The Woodlands")).toBe("thewoodlands");
});

it("folding twice is folding once, for any text", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 40 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
