import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { SMALL_SOURCE } from "./small-source.ts";

const documents = createDocuments(SMALL_SOURCE);
const named = (id: string) => documents.find((document) => document.id === id);
const parentsOf = (id: string) => named(id)?.parents.map((parent) => documents[parent]?.id);

it("gives a program its city, what the city lies in, its specialty and its sponsor", () => {
  expect(parentsOf("agnes-fm")).toEqual([
    "fresno",
    "fresno-county",
    "central-valley",
    "CA",
    "family-medicine",
    "saint-agnes",
  ]);
});

it("gives a sponsor its state and the cities of its programs", () => {
  expect(parentsOf("dhr")).toEqual(["TX", "mcallen"]);
});

it("keeps a region's alias that is a city's name for the region alone", () => {
  expect(named("central-valley")).toMatchObject({ aliases: ["the Valley"], ownAliases: ["Fresno"] });
});

it("lets a county be named without the word, a sponsor without its addition", () => {
  expect(named("fresno-county")?.aliases).toEqual(["Fresno"]);
  expect(named("dhr")?.aliases).toEqual(["DHR Health"]);
});

it("does not depend on the order of the content", () => {
  const reversed = Object.fromEntries(
    Object.entries(SMALL_SOURCE).map(([name, list]) => [name, [...list].reverse()]),
  ) as unknown as typeof SMALL_SOURCE;
  expect(createDocuments(reversed)).toEqual(documents);
});
