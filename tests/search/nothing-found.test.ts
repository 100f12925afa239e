import { describe, expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { findInstead } from "../../src/search/nothing-found.ts";
import { search } from "../../src/search/query.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);

it("names what was meant, each for itself", () => {
  const { nearest } = findInstead(index, "psychiatry mcallen");
  expect(nearest.slice(0, 2).map(({ document }) => document.id)).toEqual(["psychiatry", "mcallen"]);
});

it("offers the same words in another state", () => {
  const { elsewhere } = findInstead(index, "psychiatry mcallen");
  expect(elsewhere.map(({ state, words, count }) => [state.name, words, count])).toEqual([
    ["California", "Psychiatry", 1],
  ]);
});

it.each([
  ["family medicine florida", "Florida"],
  ["psych west virginia", "West Virginia"],
  ["im nyc", "NYC"],
  ["dermatology fresno", "Dermatology"],
  ["pm&r", "PM&R"],
  ["walter reed psychiatry", "Walter Reed"],
  ["family medicine guam", "Guam"],
  ["psychiatry mcallen", null],
])("says what is not covered: %s", (query, place) => {
  expect(findInstead(index, query).notCovered).toBe(place);
});

it.each([
  ["glens falls", "glens falls"],
  ["family medicine glens falls", "glens falls"],
  // All of it is known: there is just no such program.
  ["psychiatry mcallen", null],
  // Another one has this name.
  ["st agnes mcallen", null],
  ["walter reed psychiatry", null],
  ["4812", null],
])("says which words are in no name of ours: %s", (query, unknown) => {
  expect(findInstead(index, query).unknown).toBe(unknown);
});

it("takes no misspelt single word for the nearest where others come near", () => {
  const { nearest } = findInstead(index, "fresbo mcallen xyzzy");
  expect(nearest.map(({ quality }) => quality)).not.toContain("spelling");
});

it("finds the nearest beginning of a word that is in no name", () => {
  expect(findInstead(index, "fresxxxxxx").nearest[0]?.document.id).toBe("fresno");
});

describe("a city without programs", () => {
  const cities = SMALL_SOURCE.cities.map((city) =>
    city.id === "reedley" ? { ...city, note: "no program in our data; nearest: Fresno" } : city,
  );
  const withNote = buildIndex(createDocuments({ ...SMALL_SOURCE, cities }), OCCASION);

  it("is found by its name, and says where the nearest programs are", () => {
    expect(search(withNote, "reedley").hits.map(({ document }) => document.detail)).toEqual([
      "CA, no program in our data; nearest: Fresno",
    ]);
  });

  it("is no misspelling of another", () => {
    expect(search(withNote, "family medicine reedley").total).toBe(0);
    const { nearest } = findInstead(withNote, "family medicine reedley");
    const ids = nearest.map(({ document }) => document.id);
    expect(ids.slice(0, 2).sort()).toEqual(["family-medicine", "reedley"]);
  });

  it("does not come up for its county", () => {
    const ids = search(withNote, "fresno").hits.map(({ document }) => document.id);
    expect(ids).toContain("fresno");
    expect(ids).not.toContain("reedley");
  });
});

it("finds a word of the glossary", () => {
  expect(search(index, "green card").hits[0]?.document.id).toBe("green-card");
});

it("takes three digits for a score, and nothing else", () => {
  expect(findInstead(index, "224").score).toBe("224");
  expect(findInstead(index, "step 2 ck 215").score).toBe("215");
  for (const query of ["1200", "24", "999", "xyzzy"]) expect(findInstead(index, query).score).toBeNull();
});
