import { describe, expect, it } from "vitest";
import { createSpeller, guessTerms } from "../../src/search/spelling.ts";

const TERMS = [
  "bakersfield",
  "fresno",
  "francis",
  "fresnocounty",
  "kern",
  "merced",
  "mercedes",
  "psychiatry",
  "texas",
];
const JOINED = new Set(["fresnocounty"]);
const speller = createSpeller({
  terms: TERMS,
  isJoined: Uint8Array.from(TERMS, (term) => Number(JOINED.has(term))),
});
const guess = (word: string) => guessTerms(speller, word).map(({ term }) => TERMS[term]);

describe("guessTerms", () => {
  it.each([
    ["frenso", "fresno"],
    ["resno", "fresno"],
    ["frezno", "fresno"],
    ["bakersfeild", "bakersfield"],
    ["bakrsfild", "bakersfield"],
    ["sykiatry", "psychiatry"],
    ["kren", "kern"],
    ["mersed", "merced"],
    ["psichi", "psychiatry"],
  ])("%s → %s", (typed, meant) => {
    expect(guess(typed)[0]).toBe(meant);
  });

  it("leaves words of two letters, and words with digits, alone", () => {
    expect(guess("tx")).toEqual([]);
    expect(guess("texa5")).toEqual([]);
  });

  it("does not guess what the word begins, which is found without it", () => {
    expect(guess("fresn")).not.toContain("fresno");
  });

  it("gives two words in one only for a word about as long", () => {
    expect(guess("frenso")).not.toContain("fresnocounty");
    expect(guess("frensocounty")[0]).toBe("fresnocounty");
  });

  it("guesses less of a word that is far from its end", () => {
    expect(guess("bakirs")).toEqual(["bakersfield"]);
    expect(guess("bikirs")).toEqual([]);
  });

  it("lets no more than three letters be wrong, and keeps the first of a short word", () => {
    expect(guess("bakarsfuild")).toEqual(["bakersfield"]);
    expect(guess("bumersfoolt")).toEqual([]);
    expect(guess("sern")).toEqual([]);
  });

  it("finds nothing for what is like nothing", () => {
    expect(guess("xyzzyq")).toEqual([]);
  });
});
