import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { readChoices } from "../../src/search/interpret.ts";
import { SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE));

it.each([
  ["fam med fresno", "specialty=family-medicine city=fresno", "", ""],
  ["j1 psych mcallen", "specialty=psychiatry city=mcallen", "j1", ""],
  ["psychiatry residency in the valley", "specialty=psychiatry region=central-valley", "", ""],
  ["no minimum tx", "state=TX", "noMinimum", ""],
  ["agnes fm", "specialty=family-medicine", "", "agnes"],
  ["fresno mcallen", "city=fresno", "", "mcallen"],
])("%s", (query, records, facts, rest) => {
  const reading = readChoices(index, query);
  const read = Object.entries(reading.choice.records).map(([kind, { id }]) => `${kind}=${id}`);
  expect(read.sort()).toEqual(records.split(" ").sort());
  expect(reading.choice.facts.join(" ")).toBe(facts);
  expect(reading.rest.join(" ")).toBe(rest);
});
