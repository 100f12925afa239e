import { fileURLToPath } from "node:url";
import { toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments, type SearchDocument } from "../../src/search/documents.ts";
import { buildIndex, type SearchIndex } from "../../src/search/index.ts";
import { packDocuments, unpackDocuments } from "../../src/search/pack.ts";
import { buildSite } from "../../src/site/site.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let index: SearchIndex | undefined;

/** The documents of the real content, as the browser gets them. */
export function realDocuments(): SearchDocument[] {
  const site = buildSite({ root: ROOT, today: new Date().toISOString().slice(0, 10) });
  return unpackDocuments(JSON.parse(JSON.stringify(packDocuments(createDocuments(toSearchSource(site))))));
}

/** The index over the real content, built once. */
export function realIndex(): SearchIndex {
  index ??= buildIndex(realDocuments());
  return index;
}
