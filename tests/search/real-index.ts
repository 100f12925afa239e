import { toSearchOccasion, toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments, type SearchSource } from "../../src/search/documents.ts";
import { buildIndex, type SearchIndex } from "../../src/search/index.ts";
import { packIndex, unpackIndex } from "../../src/search/pack.ts";
import { addProgramNames, addTexts, packProgramNames, packTexts } from "../../src/search/program-names.ts";
import type { SearchOccasion } from "../../src/search/says.ts";
import { SITE } from "../support/content.ts";

let index: SearchIndex | undefined;

/** The index over the real content with the names of all programs, as the browser gets them, built once. */
export function realIndex(): SearchIndex {
  if (!index) {
    const source = toSearchSource(SITE);
    index = firstIndex(source, toSearchOccasion(SITE));
    for (const [state, file] of packProgramNames(source)) addProgramNames(index, state, file);
    addTexts(index, packTexts(source));
  }
  return index;
}

/** What comes first: programs without their names. */
export function firstIndex(source: SearchSource, occasion: SearchOccasion): SearchIndex {
  const packed = JSON.parse(JSON.stringify(packIndex(source, occasion)));
  return buildIndex(createDocuments(unpackIndex(packed)), occasion, packed.build);
}
