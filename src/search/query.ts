import { findAsked } from "./ask-rules.ts";
import { DOCUMENT_KINDS, type DocumentKind, type SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { readQuery } from "./interpret.ts";
import { type MatchedWord, matchWords, SPELLING_COST, type SpellingUse } from "./match-words.ts";
import { compareNames, findByName, NAME_MATCH, squeezeQuery } from "./names.ts";
import { queryWords, withoutUnfinished } from "./normalize.ts";

/** How a record was found, best first. */
export type HitQuality = "name" | "words" | "spelling";

export type Hit = { document: SearchDocument; quality: HitQuality };

/** @returns how many programs are in a place, of a specialty or run by a sponsor; 0 for a program itself */
export function countIn({ documents, heirStarts, heirs }: SearchIndex, document: SearchDocument): number {
  const number = documents.indexOf(document);
  return heirs
    .subarray(heirStarts[number], heirStarts[number + 1])
    .filter((heir) => documents[heir]?.kind === "program").length;
}

export type SearchAnswer = {
  /** The words looked for; empty when nothing that can be looked for was typed. */
  words: readonly MatchedWord[];
  /** Best first. */
  hits: readonly Hit[];
  /** How many records match in all, by kind. */
  counts: Readonly<Record<DocumentKind, number>>;
  total: number;
};

const DEFAULT_LIMIT = 50;

/** With fewer finds than this, loose words may be missing. */
const FEW = 3;

/** As many of the best by words have their whole names compared with the whole query. */
const NAMES_COMPARED = 64;

/** Words of institutions' names that visitors add and leave out as they like: "Kern hospital" for Kern Medical. */
const LOOSE_WORDS: ReadonlySet<string> = new Set(
  `center clinic clinics college department foundation group health healthcare hospital hospitals medical memorial network regional
  resident residents school system training university`.split(/\s+/),
);

/**
 * Finds the records in which every word of the query occurs: in their own names or in those that they inherit, as a
 * word, as the beginning of one, or, where there is neither, misspelt. Exact whole names come first, then names that
 * begin with the query, then exact words and beginnings, then misspelt ones.
 *
 * The work is a look-up of each word in the vocabulary and a pass over the records that have it. Spelling, the costly
 * part, looks at the vocabulary only, so that it does not grow with the number of programs of the same places.
 */
export function search(index: SearchIndex, query: string, limit = DEFAULT_LIMIT): SearchAnswer {
  const words = tellingWords(index, query);
  const strict = attempt(index, { query, words, use: "unknown-words" }, limit);
  const telling = words.filter((word) => !LOOSE_WORDS.has(word));
  const canLoosen = telling.length > 0 && telling.length < words.length;
  if (canLoosen && strict.total - strict.counts.guide < FEW && strict.hits[0]?.quality !== "name") {
    const loose = attempt(index, { query, words: telling, use: "unknown-words" }, limit);
    if (loose.total > strict.total) return loose;
  }
  if (strict.total > 0 || namesEmptyCity(index, query)) return strict;
  const finished = withoutUnfinished(words);
  return attempt(index, { query, words: finished, use: "all-words" }, limit);
}

/** A city without programs that is named is no misspelling of another: there is nothing there, and that is the answer. */
function namesEmptyCity(index: SearchIndex, query: string): boolean {
  const { city = [] } = readQuery(index, query).records;
  return city.length > 0 && city.every((one) => countIn(index, one) === 0);
}

/** The query's words without those that only stand around a question. */
function tellingWords(index: SearchIndex, query: string): readonly string[] {
  const words = queryWords(query);
  if (findAsked(words).every(({ filter }) => filter === null)) return words;
  const telling = readQuery(index, query).pieces.flatMap((piece) =>
    piece.is === "filler" ? [] : piece.words,
  );
  return telling.length > 0 ? telling : words;
}

/** What the words cost in each document, infinity where one does not occur; misspelt ones are no words of a name here. */
export function costsOf(index: SearchIndex, words: readonly string[]): Float32Array {
  matchWords(index, words, "never");
  return Float32Array.from(index.documents, (_, number) =>
    words.reduce((sum, __, i) => sum + ((index.scratch[i] as Float32Array)[number] as number), 0),
  );
}

type Attempt = { query: string; words: readonly string[]; use: SpellingUse };

function attempt(index: SearchIndex, { query, words, use }: Attempt, limit: number): SearchAnswer {
  const matched = matchWords(index, words, use);
  const counts = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
  if (words.length === 0) return { words: matched, hits: [], counts, total: 0 };
  const costs = index.scratch.slice(0, words.length);
  const costOf = (number: number) => {
    let cost = index.priors[number] as number;
    for (const wordCosts of costs) cost += wordCosts[number] as number;
    return cost;
  };
  const best = createShortlist(Math.max(limit, NAMES_COMPARED));
  let total = 0;
  for (let number = 0; number < index.documents.length; number += 1) {
    const cost = costOf(number);
    if (cost === Number.POSITIVE_INFINITY) continue;
    total += 1;
    counts[(index.documents[number] as SearchDocument).kind] += 1;
    best.offer(number, cost);
  }

  const forms = squeezeQuery(query, words);
  // Among many records with the words, one whose whole name begins so must not be lost, even where a word of the
  // query is none of its own: "university o", "the w".
  const named = findByName(index.names, forms, NAMES_COMPARED);
  for (const number of named) {
    if (costOf(number) < Number.POSITIVE_INFINITY) continue;
    total += 1;
    counts[(index.documents[number] as SearchDocument).kind] += 1;
  }
  const candidates = new Set([...named, ...best.ranked.map(({ number }) => number)]);
  const ranked = [...candidates].map((number) => {
    const document = index.documents[number] as SearchDocument;
    const cost = costOf(number);
    const names = compareNames(document, forms);
    const isMisspelt = names === NAME_MATCH.none && cost >= SPELLING_COST;
    // Where the whole query is the name or its beginning, how the words fared one by one says nothing more.
    const rankCost = names < NAME_MATCH.none ? (index.priors[number] as number) : cost;
    return { document, number, names, rankCost, isMisspelt };
  });
  ranked.sort((a, b) => a.names - b.names || a.rankCost - b.rankCost || a.number - b.number);
  const hits = ranked.slice(0, limit).map(({ document, names, isMisspelt }) => ({
    document,
    quality: isMisspelt ? "spelling" : names < NAME_MATCH.beginning ? "name" : "words",
  })) satisfies Hit[];
  return { words: matched, hits, counts, total };
}

type Ranked = { number: number; cost: number };

/** The cheapest of all documents offered, sorted; of two that cost the same the one offered first. */
function createShortlist(size: number): { ranked: Ranked[]; offer(number: number, cost: number): void } {
  const ranked: Ranked[] = [];
  return {
    ranked,
    offer(number, cost) {
      if (ranked.length === size && cost >= (ranked[size - 1] as Ranked).cost) return;
      let place = ranked.length === size ? size - 1 : ranked.length;
      for (; place > 0 && (ranked[place - 1] as Ranked).cost > cost; place -= 1) {
        ranked[place] = ranked[place - 1] as Ranked;
      }
      ranked[place] = { number, cost };
    },
  };
}
