import { createDocuments } from "../../../src/search/documents.ts";
import type { SearchIndex } from "../../../src/search/index.ts";
import { type PackedIndex as PackedSource, unpackIndex } from "../../../src/search/pack.ts";

type PackedIndex = { terms: string[]; lengths: number[]; postings: number[]; joined: number[] };

/** The words and postings as they would travel if they were built with the site: differences, not numbers. */
export function packBuilt({ vocabulary }: SearchIndex): PackedIndex {
  const { terms, starts, postings, isJoined } = vocabulary;
  const lengths = terms.map((_, term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0));
  const differences = terms.flatMap((_, term) => {
    const list = [...postings.subarray(starts[term], starts[term + 1])];
    return list.map((posting, i) => posting - (list[i - 1] ?? 0));
  });
  const joined = [...isJoined.keys()].filter((term) => isJoined[term]);
  return { terms: [...terms], lengths, postings: differences, joined };
}

/** Opens them again, as the browser would have to. */
export function unpackBuilt(json: string): void {
  const { data, built } = JSON.parse(json) as { data: PackedSource; built: PackedIndex };
  createDocuments(unpackIndex(data));
  const starts = new Int32Array(built.lengths.length + 1);
  for (const [term, length] of built.lengths.entries()) starts[term + 1] = (starts[term] ?? 0) + length;
  const postings = Int32Array.from(built.postings);
  for (const [term, length] of built.lengths.entries()) {
    const start = starts[term] ?? 0;
    for (let i = start + 1; i < start + length; i += 1)
      postings[i] = (postings[i] ?? 0) + (postings[i - 1] ?? 0);
  }
  const isJoined = new Uint8Array(built.terms.length);
  for (const term of built.joined) isJoined[term] = 1;
}
