import { expect, it } from "vitest";
import { soundOf } from "../../src/search/sound.ts";

it.each([
  ["sykiatry", "psychiatry"],
  ["albakerky", "albuquerque"],
  ["nurology", "neurology"],
  ["pediatrix", "pediatrics"],
  ["mersed", "merced"],
  ["feenix", "phoenix"],
  ["stokton", "stockton"],
  ["vizalia", "visalia"],
])("%s sounds as %s", (written, meant) => {
  expect(soundOf(written)).toBe(soundOf(meant));
});

it("says nothing of words with too few consonants to be told apart", () => {
  expect(soundOf("yuma")).toBe("");
});
