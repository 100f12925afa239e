import { DOCUMENT_KINDS, type DocumentKind, isInState, type SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { type QueryReading, readQuery } from "./interpret.ts";
import { type MatchedWord, matchWords, SPELLING_COST, type SpellingUse } from "./match-words.ts";
import { compareNames, findByName, NAME_MATCH, squeezeQuery } from "./names.ts";
import { queryWords, withoutUnfinished } from "./normalize.ts";
import type { Filter } from "./says.ts";
import type { SentencePiece } from "./sentence.ts";
import { TOPIC_ANSWERS } from "./topics.ts";

/** How a record was found, best first. */
export type HitQuality = "name" | "words" | "spelling";

/** A document that was found, and how well its words fit. */
export type Hit = { document: SearchDocument; quality: HitQuality };

/** @returns how many programs are in a place, of a specialty or run by a sponsor; 0 for a program itself */
export function countIn({ documents, heirStarts, heirs }: SearchIndex, document: SearchDocument): number {
  const number = documents.indexOf(document);
  return heirs
    .subarray(heirStarts[number], heirStarts[number + 1])
    .filter((heir) => documents[heir]?.kind === "program").length;
}

/** What a query found. */
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

/** Where all words are misspelt, each has at least so many letters. */
const SHORTEST_OF_MISSPELT = 5;

/** As many of the best by words have their whole names compared with the whole query. */
const NAMES_COMPARED = 64;

/** Words of institutions' names that visitors add and leave out as they like: "Kern hospital" for Kern Medical. */
const LOOSE_WORDS: ReadonlySet<string> = new Set(
  `campus categorical center clinic clinics college department foundation group health healthcare hospital hospitals medical memorial network regional
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
  const reading = readQuery(index, query);
  const isOut = leftOut(index, reading);
  const words = tellingWords(query, reading);
  const named = citiesNamed(reading);
  const strict = attempt(index, { query, words, use: "unknown-words", isOut, named }, limit);
  const telling = words.filter(({ word }) => !LOOSE_WORDS.has(word));
  const canLoosen = telling.length > 0 && telling.length < words.length;
  if (canLoosen && strict.total - strict.counts.guide < FEW && strict.hits[0]?.quality !== "name") {
    const loose = attempt(index, { query, words: telling, use: "unknown-words", isOut }, limit);
    if (loose.total > strict.total) return joinAnswers(strict, loose, limit);
  }
  // A guide's text has all words of many a question; what answers it is named by the topic.
  const best = strict.hits[0]?.quality;
  const isSure = best === "name" || (best === "words" && strict.total > strict.counts.guide);
  const answered = isSure ? null : answerTopics(index, reading, limit);
  if (answered) return answered;
  if (strict.total > 0 || namesEmptyCity(index, query)) return strict;
  const finished = withoutUnfinished(words.map(({ word }) => word)).length;
  return attempt(index, { query, words: words.slice(0, finished), use: "all-words", isOut }, limit);
}

/** What has all the words stays before what lacks a loose one: "Harbor Hospital" before Harbor-UCLA. */
function joinAnswers(strict: SearchAnswer, loose: SearchAnswer, limit: number): SearchAnswer {
  const first = strict.hits.filter(({ quality }) => quality !== "spelling");
  const found = new Set(first.map(({ document }) => document));
  const hits = [...first, ...loose.hits.filter(({ document }) => !found.has(document))].slice(0, limit);
  return { ...loose, hits };
}

/** Where nothing has all words: what is named beside the question, else the guides, tools and words that answer it. */
function answerTopics(index: SearchIndex, reading: QueryReading, limit: number): SearchAnswer | null {
  if (reading.topics.length === 0 || reading.filters.length > 0) return null;
  const isOut = leftOut(index, reading);
  const keys = reading.topics.flatMap((one) => TOPIC_ANSWERS[one]);
  const answering = keys.flatMap((key) => {
    const document = index.documents.find(({ kind, id }) => `${kind}:${id}` === key);
    // What a question asks for is a name of its answer, and stands before what is named beside it.
    return document ? [{ document, quality: "name" as const }] : [];
  });
  const words = reading.pieces.flatMap((piece) =>
    isWanted(piece) && piece.is !== "asked" ? plainWords(piece.words) : [],
  );
  const named = attempt(
    index,
    { query: words.map(({ word }) => word).join(" "), words, use: "never", isOut },
    limit,
  );
  if (words.length > 0 && named.total === 0) return null;
  // Beside a name one answer is enough on top: the others stand with it on the page.
  const first = answering.slice(0, words.length > 0 ? 1 : limit);
  const hits = [...first, ...named.hits.filter(({ document }) => document !== first[0]?.document)];
  const counts = { ...named.counts };
  for (const kind of DOCUMENT_KINDS)
    counts[kind] = Math.max(counts[kind], hits.filter(({ document }) => document.kind === kind).length);
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return hits.length > 0 ? { words: named.words, hits: hits.slice(0, limit), counts, total } : null;
}

/** Tells what a query says it does not want: "outside Texas". */
export function leftOut(
  index: SearchIndex,
  { without }: QueryReading,
): (document: SearchDocument) => boolean {
  if (without.length === 0) return () => false;
  const out = new Set(without.map((one) => index.documents.indexOf(one)));
  return (document) => without.includes(document) || document.parents.some((parent) => out.has(parent));
}

function isWanted(piece: SentencePiece): boolean {
  return piece.is !== "filler" && !(piece.is === "names" && piece.isNot);
}

/** "Columbia Missouri": with its state beside it and nothing else a city's name is whole, and no longer that of a university. */
function citiesNamed({ pieces, records }: QueryReading): ReadonlySet<SearchDocument> {
  const telling = pieces.filter(({ words }) => words.length > 0);
  const isPlace = telling.length === 2 && telling.every((piece) => piece.is === "names" && !piece.isNot);
  const { city = [], state = [] } = records;
  return new Set(
    isPlace && state.length === 1 ? city.filter((one) => state.some((there) => isInState(one, there))) : [],
  );
}

/** A city without programs that is named is no misspelling of another: there is nothing there, and that is the answer. */
function namesEmptyCity(index: SearchIndex, query: string): boolean {
  const { city = [] } = readQuery(index, query).records;
  return city.length > 0 && city.every((one) => countIn(index, one) === 0);
}

/** A word, and the question that it is part of. */
type TellingWord = { word: string; filter: Filter | null };

function plainWords(words: readonly string[], filter: Filter | null = null): TellingWord[] {
  return words.map((word) => ({ word, filter }));
}

/** The query's words without those that only stand around a question. */
function tellingWords(query: string, { pieces, filters, without }: QueryReading): readonly TellingWord[] {
  const words = plainWords(queryWords(query));
  if (filters.length === 0 && without.length === 0) return words;
  const telling = pieces.flatMap((piece) =>
    isWanted(piece) ? plainWords(piece.words, piece.is === "asked" ? piece.filter : null) : [],
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

type Attempt = {
  query: string;
  words: readonly TellingWord[];
  use: SpellingUse;
  /** What is not to be found. */
  isOut: (document: SearchDocument) => boolean;
  /** What the whole query is a name of, though no record has it in one. */
  named?: ReadonlySet<SearchDocument>;
};

/** No word right, and one of them short, are other words: "Cape Cod" is no "Advocate Health Care". */
function dearestOf(words: readonly string[]): number {
  const isVague = words.length > 1 && words.some((word) => word.length < SHORTEST_OF_MISSPELT);
  return isVague ? SPELLING_COST * words.length : Number.POSITIVE_INFINITY;
}

function noCounts(): Record<DocumentKind, number> {
  return Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
}

function attempt(
  index: SearchIndex,
  { query, words: telling, use, isOut, named: wholly }: Attempt,
  limit: number,
): SearchAnswer {
  const words = telling.map(({ word }) => word);
  const matched = matchWords(
    index,
    words,
    use,
    telling.map(({ filter }) => filter),
  );
  const counts = noCounts();
  if (words.length === 0) return { words: matched, hits: [], counts, total: 0 };
  const costs = index.scratch.slice(0, words.length);
  const costOf = (number: number) => {
    let cost = index.priors[number] as number;
    // Most records lack the first word already.
    for (let i = 0; i < costs.length && cost < Number.POSITIVE_INFINITY; i += 1) {
      cost += (costs[i] as Float32Array)[number] as number;
    }
    return cost;
  };
  const best = createShortlist(Math.max(limit, NAMES_COMPARED));
  const tooDear = dearestOf(words);
  let total = 0;
  for (let number = 0; number < index.documents.length; number += 1) {
    const cost = costOf(number);
    if (cost >= tooDear || isOut(index.documents[number] as SearchDocument)) continue;
    total += 1;
    counts[(index.documents[number] as SearchDocument).kind] += 1;
    best.offer(number, cost);
  }

  const forms = squeezeQuery(query, words);
  // Among many records with the words, one whose whole name begins so must not be lost, even where a word of the
  // query is none of its own: "university o", "the w".
  const named = findByName(index.names, forms, NAMES_COMPARED).filter(
    (number) => !isOut(index.documents[number] as SearchDocument),
  );
  for (const number of named) {
    if (costOf(number) < Number.POSITIVE_INFINITY) continue;
    total += 1;
    counts[(index.documents[number] as SearchDocument).kind] += 1;
  }
  const candidates = new Set([...named, ...best.ranked.map(({ number }) => number)]);
  const ranked = [...candidates].map((number) => {
    const document = index.documents[number] as SearchDocument;
    const cost = costOf(number);
    const names = wholly?.has(document) ? NAME_MATCH.sameName : compareNames(document, forms);
    const isMisspelt = names === NAME_MATCH.none && cost >= SPELLING_COST;
    // Where the whole query is the name or its beginning, how the words fared one by one says nothing more.
    const rankCost = names < NAME_MATCH.none ? (index.priors[number] as number) : cost;
    return { document, number, names, rankCost, isMisspelt };
  });
  ranked.sort(
    (a, b) =>
      a.names - b.names ||
      Number(a.isMisspelt) - Number(b.isMisspelt) ||
      a.rankCost - b.rankCost ||
      a.number - b.number,
  );
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
