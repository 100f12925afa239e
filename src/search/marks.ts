import Fuse from "fuse.js/min-basic";
import type { SearchDocument } from "./documents.ts";
import type { MatchedWord } from "./match-words.ts";
import { placeWords } from "./normalize.ts";

/** A piece of a name, marked when its letters are those that matched. */
export type Piece = { text: string; marked: boolean };

/** A record's name with the matched letters marked, and the other name it was found by, if it was. */
export type MarkedName = { name: Piece[]; alias: Piece[] | null };

/** Marks in the name what was typed; words that are only in another name of the record are marked there. */
export function markMatches(document: SearchDocument, words: readonly MatchedWord[]): MarkedName {
  const inName = findRanges(document.name, words);
  const name = cutPieces(document.name, inName.ranges);
  if (inName.missing.length === 0) return { name, alias: null };
  for (const alias of [...document.aliases, ...document.ownAliases, ...document.codes]) {
    const { ranges, missing } = findRanges(alias, inName.missing);
    if (missing.length === 0 && !isWithin(alias, document.name)) {
      return { name, alias: cutPieces(alias, ranges) };
    }
  }
  return { name, alias: null };
}

type Range = { start: number; end: number };

function findRanges(
  text: string,
  words: readonly MatchedWord[],
): { ranges: Range[]; missing: MatchedWord[] } {
  const placed = placeWords(text);
  const ranges: Range[] = [];
  const missing: MatchedWord[] = [];
  for (const word of words) {
    let found = false;
    // "st" is all of "St." in "St. Joseph's, Stockton", and nothing of "Stockton".
    const whole = placed.filter(({ word: there }) => word.whole.includes(there));
    for (const { word: there, start, end } of whole.length > 0 ? whole : placed) {
      const matched = lettersOf(word, there, end - start);
      if (!matched) continue;
      found = true;
      for (const [from, to] of matched) ranges.push({ start: start + from, end: start + to + 1 });
    }
    if (!found) missing.push(word);
  }
  return { ranges, missing };
}

/** The letters of a name's word that the typed word matched, as first and last places; undefined for no match. */
function lettersOf(
  word: MatchedWord,
  there: string,
  written: number,
): readonly (readonly [number, number])[] | undefined {
  if (word.whole.includes(there)) return [[0, written - 1]];
  // A short form ("St." for "saint") is written shorter than its word: mark all of it.
  if (there.startsWith(word.word)) return [[0, (there.length === written ? word.word.length : written) - 1]];
  if (!word.guesses.includes(there)) return undefined;
  const { indices } = Fuse.match(word.word, there, {
    includeMatches: true,
    threshold: 0.6,
    isCaseSensitive: true,
  });
  return indices && there.length === written ? indices : [[0, written - 1]];
}

function cutPieces(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function isWithin(alias: string, name: string): boolean {
  return name.toLowerCase().includes(alias.toLowerCase());
}
