import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { readQuery } from "../../src/search/interpret.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);

it.each([
  ["fam med fresno", "specialty=family-medicine city=fresno", "", ""],
  ["j1 psych mcallen", "specialty=psychiatry city=mcallen", "j1", ""],
  ["psychiatry residency in the valley", "specialty=psychiatry region=central-valley", "", ""],
  ["no minimum tx", "state=TX", "noMinimum", ""],
  ["agnes fm", "specialty=family-medicine", "", "agnes"],
  ["fresno mcallen", "city=fresno city=mcallen", "", ""],
  ["agnes residencies that accept imgs", "", "imgs", "agnes"],
])("%s", (query, records, filters, rest) => {
  const reading = readQuery(index, query);
  const read = Object.entries(reading.records).flatMap(([kind, some]) =>
    some.map(({ id }) => `${kind}=${id}`),
  );
  expect(read.sort()).toEqual(records.split(" ").filter(Boolean).sort());
  expect(reading.filters.map(({ ask }) => ask).join(" ")).toBe(filters);
  expect(reading.rest.join(" ")).toBe(rest);
});
