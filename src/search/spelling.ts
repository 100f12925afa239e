import Fuse from "fuse.js/min-basic";
import { createLetterFilter, findAlike, type LetterFilter, prepareLetterFilter } from "./letters.ts";
import { soundOf } from "./sound.ts";

/** A word of the vocabulary that a typed word may have meant. */
export type Guess = {
  /** Its place in the list of terms. */
  term: number;
  /** 0 = as good as the same, up to about 0.5. */
  distance: number;
};

/** The word list, prepared once, in which misspelt words are looked up. */
export type Speller = {
  terms: readonly string[];
  /** 1 for two words written as one: a guess only for a word that is about as long. */
  isJoined: Uint8Array;
  filter: LetterFilter;
  /** Terms by how they sound; made when the first misspelt word comes. */
  sounds: Map<string, number[]> | undefined;
  /** The guesses for the words looked up last: while one types, only the last word changes. */
  memory: Map<string, Guess[]>;
};

/**
 * A letter further from the word's start than typed costs a tenth of the word: a lost first letter, no more. The
 * order is made here, after the corrections.
 */
const FUSE_OPTIONS = {
  includeScore: true,
  shouldSort: false,
  ignoreFieldNorm: true,
  isCaseSensitive: true,
  location: 0,
  distance: 10,
};
/** Share of a word's letters that may be wrong, by its length: one letter of three to five, two of six, three of eight. */
const MAX_SHARE = [0, 0, 0, 0.34, 0.34, 0.34, 0.4];
/** Of a long word as well: with four wrong letters it is another word. */
const MOST_WRONG = 3;
/** Two neighbors swapped are two errors to Fuse.js: of four letters, half. */
const MAX_SWAPPED = 0.5;
/** Lengths in letters. */
const SHORTEST_SWAPPED = 4;
const LONGEST_SHORT = 5;
/** Words that sound the same are never further apart than this, if they share most letters. */
const SAME_SOUND = 0.22;
const MAX_SAME_SOUND = 0.6;
/** For each letter that a term has beyond what was typed: a finished word is likelier than a long one. */
const LETTER_TO_COME = 0.012;
/** With more letters than this to come, one mistake less is allowed. */
const MOST_TO_COME = 2;
const OTHER_FIRST_LETTER = 0.06;
/** Guesses this much worse than the best are dropped. */
const MARGIN = 0.12;
const MAX_GUESSES = 12;
const MAX_MEMORY = 100;

/** Guesses words of the index for misspelt ones; `memory` keeps what was guessed before. */
export function createSpeller({ terms, isJoined }: Pick<Speller, "terms" | "isJoined">): Speller {
  const filter = createLetterFilter(terms);
  return { terms, isJoined, filter, sounds: undefined, memory: new Map() };
}

/** Makes what only misspelt words need, which would otherwise wait for the first of them. */
export function prepareSpeller(speller: Speller): void {
  prepareLetterFilter(speller.filter);
  guessTerms(speller, "misspelt");
}

/**
 * The words that a misspelt one may have meant, best first. Fuse.js compares the letters. Only terms that share
 * enough letters are handed to it, and it is corrected where it cannot know better: swapped letters, words that sound
 * the same, words not yet typed to their end.
 */
export function guessTerms(speller: Speller, word: string): readonly Guess[] {
  const known = speller.memory.get(word);
  if (known) return known;
  if (speller.memory.size >= MAX_MEMORY) speller.memory.clear();
  const usual = MAX_SHARE[Math.min(word.length, MAX_SHARE.length - 1)] as number;
  const share = Math.min(usual, (MOST_WRONG + 0.2) / word.length);
  const guesses = share === 0 || /\d/.test(word) ? [] : guess(speller, word, share);
  speller.memory.set(word, guesses);
  return guesses;
}

function guess(speller: Speller, word: string, share: number): Guess[] {
  const wrong = Math.floor(share * word.length);
  const { terms, isJoined } = speller;
  const alike = findAlike(speller.filter, word, wrong).filter((term) => {
    const text = terms[term] as string;
    // What begins with the word is found without this.
    if (text.length < 3 || text.startsWith(word)) return false;
    // Of a short word the first letter is right, or left out.
    if (word.length <= SHORTEST_SWAPPED && text[0] !== word[0] && !text.endsWith(word)) return false;
    return !isJoined[term] || text.length <= word.length + wrong;
  });
  const isShort = word.length >= SHORTEST_SWAPPED && word.length <= LONGEST_SHORT;
  const threshold = isShort ? MAX_SWAPPED : share;
  const distances = new Map<number, number>();
  for (const { term, score } of compare(speller, word, alike, threshold)) {
    const distance = correct({ word, text: terms[term] as string, score, share });
    if (distance < Number.POSITIVE_INFINITY) distances.set(term, distance);
  }
  const sounding = soundAlikes(speller, word).filter((term) => {
    const text = terms[term] as string;
    return !text.startsWith(word) && Math.abs(text.length - word.length) <= MOST_WRONG;
  });
  for (const { term } of compare(speller, word, sounding, MAX_SAME_SOUND)) {
    const distance = SAME_SOUND + LETTER_TO_COME * Math.abs((terms[term] as string).length - word.length);
    distances.set(term, Math.min(distance, distances.get(term) ?? distance));
  }
  const guesses = [...distances].map(([term, distance]) => ({ term, distance }));
  guesses.sort((a, b) => a.distance - b.distance || a.term - b.term);
  const limit = Math.min(share + 0.1, (guesses[0]?.distance ?? 0) + MARGIN);
  return guesses.filter(({ distance }) => distance <= limit).slice(0, MAX_GUESSES);
}

/** Fuse.js over some of the terms: its index is written here, as it would make one of all of them. */
function compare(
  speller: Speller,
  word: string,
  terms: readonly number[],
  threshold: number,
): { term: number; score: number }[] {
  if (terms.length === 0) return [];
  const records = terms.map((term) => ({ v: speller.terms[term] as string, i: term, n: 1 }));
  const index = Fuse.parseIndex<string>({ keys: [], records });
  const fuse = new Fuse(speller.terms, { ...FUSE_OPTIONS, threshold }, index);
  return fuse.search(word).map(({ refIndex, score }) => ({ term: refIndex, score: score ?? 0 }));
}

type Compared = { word: string; text: string; score: number; share: number };

function correct({ word, text, score, share }: Compared): number {
  const isSwapped = sortLetters(word) === sortLetters(text.slice(0, word.length));
  let distance = isSwapped ? score / 2 : score;
  // A word far from its end has had less room for mistakes: "lodi" is not the beginning of "Lovington".
  const isUnfinished = text.length > word.length + MOST_TO_COME;
  if (distance > (isUnfinished ? share - 1 / word.length : share)) return Number.POSITIVE_INFINITY;
  if (text[0] !== word[0]) distance += OTHER_FIRST_LETTER;
  return distance + LETTER_TO_COME * Math.max(0, text.length - word.length);
}

function soundAlikes(speller: Speller, word: string): readonly number[] {
  if (!speller.sounds) {
    speller.sounds = new Map();
    for (const [term, text] of speller.terms.entries()) {
      const sound = soundOf(text);
      if (sound === "" || speller.isJoined[term]) continue;
      const others = speller.sounds.get(sound);
      if (others) others.push(term);
      else speller.sounds.set(sound, [term]);
    }
  }
  const sound = soundOf(word);
  return sound === "" ? [] : (speller.sounds.get(sound) ?? []);
}

function sortLetters(word: string): string {
  return [...word].sort().join("");
}
