import type { SearchDocument } from "../../../src/search/documents.ts";
import { countryQueries } from "../../search/country-queries.ts";
import { FRESH_QUERIES } from "../../search/fresh-queries.ts";
import { NICKNAME_QUERIES } from "../../search/nickname-queries.ts";
import { HAND_QUERIES, type QueryCase } from "../../search/queries.ts";

/** What is typed in the benches of the search, with what is right. */
export function allQueries(documents: readonly SearchDocument[]): readonly QueryCase[] {
  return [...HAND_QUERIES, ...NICKNAME_QUERIES, ...FRESH_QUERIES, ...countryQueries(documents)];
}
