import type { DocumentKind, SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { expandShortForm } from "./normalize.ts";
import { findNotCovered } from "./not-covered.ts";
import { answerOf, type Filter } from "./says.ts";
import { guessTerms } from "./spelling.ts";
import { FIELD, FIELD_BITS, findPlace, OF_HOSPITAL } from "./vocabulary.ts";

/** When a word may be taken for another that is spelt nearly like it. */
export type SpellingUse = "unknown-words" | "all-words" | "never";

/** A word of the query and the words of the vocabulary that it stands for. */
export type MatchedWord = {
  word: string;
  /** As it stands in the index when it is a whole word: "saint" for "st", "mary" for "marys". */
  whole: readonly string[];
  /** The nearest words of the vocabulary, when it is in no name as typed. */
  guesses: readonly string[];
};

/** What one word costs in a document that has it, by how it is there. A document without the word is out. */
const COST = {
  exact: 0,
  singular: 0.1,
  /** Less than nothing: two words beside each other in one name say more than the same two in different names. */
  joined: -0.15,
  beginning: 0.3,
  /** For each letter of the vocabulary's word that was not typed, up to eight. */
  letterToCome: 0.02,
  /** The word is a state's two letters, and the record lies elsewhere. */
  otherState: 0.6,
  /** The name is not its own but its city's, specialty's or sponsor's. */
  inherited: 0.05,
  /** The name is its county's, region's or state's. */
  inheritedWide: 0.15,
  /** The name is that of one of its sponsor's hospitals, and it is at another, or at none that is known. */
  otherHospital: 0.2,
  /** More than any number of exact words and beginnings: what is misspelt comes after what is not. */
  spelling: 16,
} as const;

const WIDE_KINDS: ReadonlySet<DocumentKind> = new Set(["county", "region", "state"]);

const FIELD_COST: readonly number[] = [];
Object.assign(FIELD_COST, {
  [FIELD.name]: 0,
  [FIELD.alias]: 0.02,
  [FIELD.own]: 0.02,
  [FIELD.joined]: 0.06,
  [FIELD.text]: 0.5,
  [FIELD.initials]: 0.2,
  [FIELD.hospital]: 0.02,
  [FIELD.hospitalJoined]: 0.06,
});

/** At or above this sum a word of the query was misspelt. */
export const SPELLING_COST = COST.spelling;

/**
 * Fills `index.scratch[i]` with what word i costs in each document (infinity where it does not occur). `filters` = what word i is part of as
 * a question; none where nothing is asked.
 * @returns the words with what they were taken for
 */
export function matchWords(
  index: SearchIndex,
  words: readonly string[],
  use: SpellingUse,
  filters: readonly (Filter | null)[] = [],
): MatchedWord[] {
  const outside = findNotCovered(words, index);
  const isOutside = (i: number) => outside !== null && i >= outside.from && i < outside.from + outside.length;
  const isCertain = (i: number) => Boolean(filters[i]) || isOutside(i);
  const matched = words.map((word, i) =>
    matchWord(index, clearScratch(index, i), word, isCertain(i) ? "never" : use),
  );
  for (let i = 0; i + 1 < words.length; i += 1) matchJoined(index, words, i);
  if (words.length > 1) for (const [i, word] of words.entries()) preferState(index, i, word);
  // A question is no word of a program's name: only what its pages say of it counts.
  for (const filter of new Set(filters)) {
    if (!filter) continue;
    const at = [...words.keys()].filter((i) => filters[i] === filter);
    for (const [number, { kind, says }] of index.documents.entries()) {
      if (kind !== "program") continue;
      const cost = answerOf(says, filter, index.occasion) === "yes" ? 0 : Number.POSITIVE_INFINITY;
      for (const i of at) (index.scratch[i] as Float32Array)[number] = cost;
    }
  }
  return matched;
}

function matchWord(index: SearchIndex, costs: Float32Array, word: string, use: SpellingUse): MatchedWord {
  const whole = [...new Set([word, expandShortForm(word)])];
  const singular = word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : undefined;
  let found = false;
  for (const form of whole) found = spreadExact(index, costs, form, COST.exact) || found;
  if (singular) found = spreadExact(index, costs, singular, COST.singular) || found;
  found = spreadBeginnings(index, costs, word) || found;

  const guesses: string[] = [];
  if (use === "all-words" || (use === "unknown-words" && !found)) {
    for (const { term, distance } of guessTerms(index.speller, word)) {
      guesses.push(index.vocabulary.terms[term] as string);
      spread(index, costs, term, COST.spelling + distance);
    }
  }
  return { word, whole: singular ? [...whole, singular] : whole, guesses };
}

/** "bakers field", "ob gyn", "uc sf": two typed words that are one in the vocabulary. */
function matchJoined(index: SearchIndex, words: readonly string[], first: number): void {
  const joined = `${words[first]}${words[first + 1]}`;
  const both = [index.scratch[first], index.scratch[first + 1]] as [Float32Array, Float32Array];
  for (const costs of both) spreadExact(index, costs, joined, COST.joined);
}

/** "LA" is Los Angeles as often as Louisiana. */
const CITY_AS_OFTEN = "la";

/** Two letters of a state, beside other words, mean the state before anything that begins with them or is shortened so. */
function preferState({ documents, heirStarts, heirs, scratch }: SearchIndex, i: number, word: string): void {
  if (word.length !== 2 || word === CITY_AS_OFTEN) return;
  const state = documents.findIndex(({ kind, id }) => kind === "state" && id.toLowerCase() === word);
  if (state < 0) return;
  const costs = scratch[i] as Float32Array;
  const there = new Set(heirs.subarray(heirStarts[state], heirStarts[state + 1]));
  for (const number of costs.keys())
    if (number !== state && !there.has(number)) costs[number] = (costs[number] as number) + COST.otherState;
}

function spreadExact(index: SearchIndex, costs: Float32Array, word: string, cost: number): boolean {
  const { terms } = index.vocabulary;
  const term = findPlace(terms, word);
  if (terms[term] !== word) return false;
  spread(index, costs, term, cost);
  return true;
}

/** So few digits begin hundreds of codes, and are mostly a score, a Step or a number of years. */
const FEW_DIGITS = /^\d{1,3}$/;

/** @returns whether a name has a word that begins so: one in a guide's text does not tell that the word is spelt right */
function spreadBeginnings(index: SearchIndex, costs: Float32Array, word: string): boolean {
  if (FEW_DIGITS.test(word)) return false;
  const { terms } = index.vocabulary;
  let found = false;
  for (let term = findPlace(terms, word); terms[term]?.startsWith(word); term += 1) {
    const toCome = Math.min(8, (terms[term] as string).length - word.length);
    if (toCome === 0) continue;
    spread(index, costs, term, COST.beginning + COST.letterToCome * toCome);
    found ||= isInName(index, term);
  }
  return found;
}

function isInName({ vocabulary: { starts, postings } }: SearchIndex, term: number): boolean {
  return postings
    .subarray(starts[term], starts[term + 1])
    .some((posting) => (posting & ((1 << FIELD_BITS) - 1)) !== FIELD.text);
}

/** Notes a term's cost in the documents that have it and in those that inherit it. */
function spread(index: SearchIndex, costs: Float32Array, term: number, cost: number): void {
  const { starts, postings } = index.vocabulary;
  const { heirStarts, heirs } = index;
  for (let p = starts[term] as number; p < (starts[term + 1] as number); p += 1) {
    const posting = postings[p] as number;
    const field = posting & ((1 << FIELD_BITS) - 1);
    // What a guide speaks of is too wide a net for a guess.
    if (field === FIELD.text && cost >= COST.spelling) continue;
    const document = posting >> FIELD_BITS;
    const own = cost + (FIELD_COST[field] as number);
    if (own < (costs[document] as number)) costs[document] = own;
    if (field === FIELD.own || field === FIELD.text) continue;
    const isWide = WIDE_KINDS.has((index.documents[document] as SearchDocument).kind);
    const further = OF_HOSPITAL.has(field) ? COST.otherHospital : COST.inherited;
    const inherited = own + (isWide ? COST.inheritedWide : further);
    for (let h = heirStarts[document] as number; h < (heirStarts[document + 1] as number); h += 1) {
      const heir = heirs[h] as number;
      if (inherited < (costs[heir] as number)) costs[heir] = inherited;
    }
  }
}

function clearScratch(index: SearchIndex, word: number): Float32Array {
  index.scratch[word] ??= new Float32Array(index.documents.length);
  return index.scratch[word].fill(Number.POSITIVE_INFINITY);
}
