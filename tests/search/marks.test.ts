import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { markMatches, type Piece } from "../../src/search/marks.ts";
import { search } from "../../src/search/query.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);
const show = (pieces: Piece[] | null) =>
  (pieces ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

it.each([
  ["fam med", "family-medicine", "[Fam]ily [Med]icine", ""],
  ["fm", "family-medicine", "Family Medicine", "[FM]"],
  ["st agnes", "saint-agnes", "[Saint] [Agnes] Medical Center", ""],
  ["frenso", "fresno", "[Fresno]", ""],
  ["hidalgo", "mcallen", "McAllen", ""],
])("%s", (query, id, name, alias) => {
  const answer = search(index, query);
  const hit = answer.hits.find(({ document }) => document.id === id);
  if (!hit) throw new Error("not found");
  const marked = markMatches(hit.document, answer.words);
  expect(show(marked.name)).toBe(name);
  expect(show(marked.alias)).toBe(alias);
});
