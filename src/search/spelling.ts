import Fuse from "fuse.js/min-basic";
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
  /** For each term, a bit for every letter in it. */
  letters: Int32Array;
  /** Terms by how they sound; made when the first misspelt word comes. */
  sounds: Map<string, number[]> | undefined;
};

/** A letter further from the word's start than typed costs a tenth of the word: a lost first letter, no more. */
const FUSE_OPTIONS = { includeScore: true, location: 0, distance: 10, isCaseSensitive: true };
/** Share of a word's letters that may be wrong, by its length. One letter of three, two of five, three of eight. */
const MAX_SHARE = [0, 0, 0, 0.34, 0.34, 0.4];
/** Four letters may also have two neighbours swapped, which Fuse.js counts as two errors. */
const MAX_SWAPPED = 0.5;
/** Words that sound the same are never further apart than this, if they share most letters. */
const SAME_SOUND = 0.22;
const MAX_SAME_SOUND = 0.6;
/** For each letter that a term has beyond what was typed: a finished word is likelier than a long one. */
const LETTER_TO_COME = 0.012;
const OTHER_FIRST_LETTER = 0.06;
/** Guesses this much worse than the best are dropped. */
const MARGIN = 0.12;
const MAX_GUESSES = 12;

export function createSpeller({ terms, isJoined }: Pick<Speller, "terms" | "isJoined">): Speller {
  return { terms, isJoined, letters: Int32Array.from(terms, lettersOf), sounds: undefined };
}

/**
 * The words that a misspelt one may have meant, best first. Fuse.js compares the letters. Only terms that share
 * enough letters are handed to it, and it is corrected where it cannot know better: swapped letters, words that sound
 * the same, words not yet typed to their end.
 */
export function guessTerms(speller: Speller, word: string): Guess[] {
  const share = MAX_SHARE[Math.min(word.length, MAX_SHARE.length - 1)] as number;
  if (share === 0 || /\d/.test(word)) return [];
  const { terms, letters } = speller;
  const mask = lettersOf(word);
  const maxMissing = Math.ceil(share * word.length);
  const minLength = word.length - maxMissing;
  const threshold = word.length === 4 ? MAX_SWAPPED : share;
  const options = { ...FUSE_OPTIONS, threshold };
  const guesses: Guess[] = [];
  const alike = soundAlikes(speller, word);

  for (let term = 0; term < letters.length; term += 1) {
    if (countBits(mask & ~(letters[term] as number)) > maxMissing) continue;
    const text = terms[term] as string;
    if (text.length < minLength || text.length < 3) continue;
    // What begins with the word is found without this.
    if (text.startsWith(word)) continue;
    if (speller.isJoined[term] && text.length > word.length + maxMissing) continue;
    const { isMatch, score } = Fuse.match(word, text, options);
    if (isMatch) guesses.push({ term, distance: correct({ word, text, score, share }) });
  }
  for (const term of alike) {
    const text = terms[term] as string;
    if (!Fuse.match(word, text, { ...FUSE_OPTIONS, threshold: MAX_SAME_SOUND }).isMatch) continue;
    const distance = SAME_SOUND + LETTER_TO_COME * Math.abs(text.length - word.length);
    const known = guesses.find((guess) => guess.term === term);
    if (known) known.distance = Math.min(known.distance, distance);
    else guesses.push({ term, distance });
  }
  guesses.sort((a, b) => a.distance - b.distance || a.term - b.term);
  const limit = Math.min(share + 0.1, (guesses[0]?.distance ?? 0) + MARGIN);
  return guesses.filter((guess) => guess.distance <= limit).slice(0, MAX_GUESSES);
}

type Compared = { word: string; text: string; score: number; share: number };

function correct({ word, text, score, share }: Compared): number {
  const swapped = word.length === text.length && sortLetters(word) === sortLetters(text);
  const start = text.slice(0, word.length);
  const swappedSoFar = !swapped && text.length > word.length && sortLetters(word) === sortLetters(start);
  let distance = swapped || swappedSoFar ? score / 2 : score;
  if (distance > share) return Number.POSITIVE_INFINITY;
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

/** A bit for each of a to z; other characters share the bits above. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    mask |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6));
  }
  return mask;
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function sortLetters(word: string): string {
  return [...word].sort().join("");
}
