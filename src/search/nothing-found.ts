import type { SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { type QueryReading, readQuery } from "./interpret.ts";
import { queryWords } from "./normalize.ts";
import { findNotCovered } from "./not-covered.ts";
import { type Hit, search } from "./query.ts";

/** What to show instead of an empty page. */
export type Instead = {
  /** Records that have some of the words, most of them first; at most a handful. */
  nearest: readonly Hit[];
  /** The same words without their place, by state, most programs first. */
  elsewhere: readonly { state: SearchDocument; words: string; count: number }[];
  /** A number of three digits that can be a score of a Step: no page is found by it. */
  score: string | null;
  /** A place or specialty that was named and that we do not cover. */
  notCovered: string | null;
  /** The words that are in no name of ours, nor part of one: an institution or a town that we do not know. */
  unknown: string | null;
};

/** 150 to 299: what somebody with a score types. */
const SCORE = /^(?:1[5-9]|2\d)\d$/;
const MOST_NEAREST = 6;
const MOST_LEFT_OUT = 5;
const MOST_STATES = 8;
const PLACES = ["city", "region", "state"] as const;

/** Looks for what comes nearest to a query that found nothing. */
export function findInstead(index: SearchIndex, query: string): Instead {
  const words = queryWords(query);
  const outside = findNotCovered(words, index);
  const inside = outside ? words.toSpliced(outside.from, outside.length) : words;
  const reading = readQuery(index, inside.join(" "));
  return {
    nearest: findNearest(index, reading, inside),
    elsewhere: findElsewhere(index, reading),
    score: words.find((word) => SCORE.test(word)) ?? null,
    notCovered: outside?.name ?? null,
    unknown: outside ? null : unknownName(index, reading),
  };
}

function unknownName(index: SearchIndex, { rest, topics }: QueryReading): string | null {
  const name = rest.join(" ");
  if (!/\p{L}/u.test(name) || topics.length > 0) return null;
  const { hits } = search(index, name, 1);
  return hits.some(({ quality }) => quality !== "spelling") ? null : name;
}

/**
 * What was named for certain, then what is found with one word left out, then with one word alone. Of several words one misspelt by itself says
 * little: "Raritan" is no "Boca Raton"; such finds count only where there are no others.
 */
function findNearest(index: SearchIndex, { records }: QueryReading, words: readonly string[]): Hit[] {
  const found = new Map<SearchDocument, Hit>();
  const misspelt: Hit[] = [];
  const add = (hits: readonly Hit[]) => {
    for (const hit of hits) {
      if (hit.quality === "spelling" && words.length > 1) misspelt.push(hit);
      else if (!found.has(hit.document)) found.set(hit.document, hit);
    }
  };
  add(
    Object.values(records).flatMap((some) =>
      some.map((document) => ({ document, quality: "name" as const })),
    ),
  );
  // Of a long query each word for itself says as much, in less time.
  if (words.length > 1 && words.length <= MOST_LEFT_OUT) {
    for (const left of words.keys()) add(search(index, words.toSpliced(left, 1).join(" "), 3).hits);
  }
  for (const word of words) if (found.size < MOST_NEAREST) add(search(index, word, 3).hits);
  if (found.size === 0) for (const hit of misspelt) found.set(hit.document, hit);
  // What is in no name may begin as one.
  for (const word of words) {
    for (let length = word.length - 1; found.size === 0 && length >= 3; length -= 1) {
      add(search(index, word.slice(0, length), 3).hits);
    }
  }
  return [...found.values()].slice(0, MOST_NEAREST);
}

function findElsewhere(index: SearchIndex, { records, rest }: QueryReading): Instead["elsewhere"] {
  const places = PLACES.flatMap((kind) => records[kind] ?? []);
  const words = [...(records.specialty ?? []).map(({ name }) => name), ...rest].join(" ").trim();
  if (places.length === 0 || words === "") return [];
  return index.documents
    .filter((state) => state.kind === "state" && !places.includes(state))
    .map((state) => ({ state, words, count: countMatches(index, `${words} ${state.name}`) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_STATES);
}

function countMatches(index: SearchIndex, query: string): number {
  const answer = search(index, query, 1);
  return answer.hits[0]?.quality === "spelling" ? 0 : answer.counts.program;
}
