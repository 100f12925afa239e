import { toSearchOccasion, toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments, type SearchDocument } from "../../src/search/documents.ts";
import { buildIndex, type SearchIndex } from "../../src/search/index.ts";
import { packDocuments, unpackDocuments } from "../../src/search/pack.ts";
import { SITE } from "../support/content.ts";

let index: SearchIndex | undefined;

/** The documents of the real content, as the browser gets them. */
export function realDocuments(): SearchDocument[] {
  const packed = packDocuments(createDocuments(toSearchSource(SITE)), toSearchOccasion(SITE));
  return unpackDocuments(JSON.parse(JSON.stringify(packed)));
}

/** The index over the real content, built once. */
export function realIndex(): SearchIndex {
  index ??= buildIndex(realDocuments(), toSearchOccasion(SITE));
  return index;
}
