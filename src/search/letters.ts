/** For each word of a list, which letters stand in its first letters: to leave out words too unlike to compare. */
export type LetterFilter = {
  words: readonly string[];
  /** By number of letters looked at; made when first needed. */
  masks: Map<number, Int32Array>;
};

const USUAL_LENGTH = 16;

/** The masks are made when they are first needed. */
export function createLetterFilter(words: readonly string[]): LetterFilter {
  return { words, masks: new Map() };
}

/**
 * @returns the places of the words that may begin like `word` with at most `wrong` letters wrong. Each wrong letter
 * makes at most one of the word's letters missing in the other's beginning, and one of the other's missing in the word.
 */
export function findAlike(filter: LetterFilter, word: string, wrong: number): number[] {
  const mask = lettersOf(word, word.length);
  const wide = masksOf(filter, word.length + wrong);
  const narrow = masksOf(filter, word.length - wrong);
  const found: number[] = [];
  for (let place = 0; place < wide.length; place += 1) {
    if (countBits(mask & ~(wide[place] as number)) > wrong) continue;
    if (countBits((narrow[place] as number) & ~mask) > wrong) continue;
    if ((filter.words[place] as string).length >= word.length - wrong) found.push(place);
  }
  return found;
}

/** Makes what words of usual lengths need. */
export function prepareLetterFilter(filter: LetterFilter): void {
  for (let length = 1; length <= USUAL_LENGTH; length += 1) masksOf(filter, length);
}

function masksOf({ words, masks }: LetterFilter, length: number): Int32Array {
  let made = masks.get(length);
  if (!made) {
    made = Int32Array.from(words, (word) => lettersOf(word, length));
    masks.set(length, made);
  }
  return made;
}

/** A bit for each of a to z; other characters share the bits above. */
function lettersOf(word: string, length: number): number {
  let mask = 0;
  for (let i = 0; i < Math.min(length, word.length); i += 1) {
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
