/**
 * How names and queries become comparable words. One rule for both sides, so that what a visitor types and what the
 * records hold meet: accents folded, case and punctuation ignored, "&" read as "and", digits kept.
 */

/** A word of a text, with its place in the text as written (for marking the letters that matched). */
export type PlacedWord = { word: string; start: number; end: number };

/** Longer input is cut: no name is as long, and nobody reads what a page of pasted text would find. */
const MAX_QUERY_LENGTH = 160;
const MAX_QUERY_WORDS = 16;
/** Fuse.js compares up to 32 letters in one go. */
const MAX_WORD_LENGTH = 32;

/** A shorter word that says nothing may be the beginning of one that does. */
const SHORTEST_CERTAIN_NOISE = 4;

/** Letters and digits, with apostrophes inside: "Joseph's" is one word, "OB/GYN" two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`][\p{L}\p{N}\p{M}]+)*/gu;
/** Nearly all names, and read in a third of the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:['`][a-z0-9]+)*/gi;
const MARKS_AND_APOSTROPHES = /[\p{M}'’‘ʼ`]/gu;

/** Short forms on signs, in lists and in chats, each with the word that the index holds. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ft", "fort"],
  ["mt", "mount"],
  ["ctr", "center"],
  ["centre", "center"],
  ["hosp", "hospital"],
  ["univ", "university"],
  ["cnty", "county"],
  ["hts", "heights"],
  ["prelim", "preliminary"],
  ["joes", "josephs"],
  ["joe", "joseph"],
  ["nw", "northwestern"],
  ["mikes", "michaels"],
]);

/**
 * Words that say nothing about which record is meant. They are left out of queries and of whole names when those are
 * compared, unless nothing else is left.
 */
const NOISE: ReadonlySet<string> = new Set(
  `a an and any at by for from in is me my near of on or our please show the that to which who with
  residency residencies program programs programme programmes
  accepting accepts friendly sponsor sponsoring sponsors sponsorship take takes taking`.split(/\s+/),
);

const PLURALS: ReadonlySet<string> = new Set(["programs", "residencies"]);

/** @returns the text in lower case without accents and apostrophes: "Española" is "espanola" */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.replace(/['`]/g, "").toLowerCase();
  // Some letters have a capital that is a letter with a mark, and some marks a small form.
  return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS_AND_APOSTROPHES, "");
}

/** @returns the words of a name as the index holds them, each with its place in the name */
export function placeWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(PLAIN.test(text) ? PLAIN_WORD : WORD)) {
    const folded = foldText(match[0]).slice(0, MAX_WORD_LENGTH);
    if (folded === "") continue;
    words.push({ word: expandShortForm(folded), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** @returns the words of a name, without those that say nothing ("the Valley" is ["valley"]) */
export function nameWords(text: string): string[] {
  return withoutNoise(placeWords(text).map(({ word }) => word));
}

/** @returns all letters and digits of a name in one, folded: "The Woodlands" is "thewoodlands" */
export function squeeze(text: string): string {
  return placeWords(text)
    .map(({ word }) => word)
    .join("");
}

/**
 * @returns the words a visitor typed, folded but with short forms left as typed (a "st" may be the start of
 * "stockton"), noise left out, cut to a sane number
 */
export function queryWords(query: string): string[] {
  return placeQueryWords(query).map(({ word }) => word);
}

/** @returns the words of `queryWords`, each with its place in the query */
export function placeQueryWords(query: string): PlacedWord[] {
  const words = [...query.slice(0, MAX_QUERY_LENGTH).matchAll(WORD)]
    .map((match) => ({
      word: foldText(match[0]).slice(0, MAX_WORD_LENGTH),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ word }) => word !== "");
  const number = findNumber(words);
  if (number) return [number];
  const last = words.at(-1);
  const telling = words.filter(
    ({ word }, at) => (!NOISE.has(word) || isKindOf(words, at)) && !isIAm(query, words, at),
  );
  if (telling.length === 0) return words.slice(0, MAX_QUERY_WORDS);
  // "texas a", "san an": the last word may not be typed to its end.
  const isUnfinished =
    last !== undefined && NOISE.has(last.word) && last.word.length < SHORTEST_CERTAIN_NOISE;
  return (isUnfinished ? [...telling, last] : telling).slice(0, MAX_QUERY_WORDS);
}

/** What somebody goes on with after "I am", and nobody after internal medicine. */
const AFTER_I_AM =
  /^\s+(?:from|a|an|interested|looking|applying|planning|currently|trying|unable|worried|sure|older|married|based|graduated?|done|having)\b/i;

/** "I'm", "im from India": not internal medicine. */
function isIAm(query: string, words: readonly PlacedWord[], at: number): boolean {
  const { word = "", start = 0, end = 0 } = words[at] ?? {};
  if (word !== "im") return false;
  return /\W/.test(query.slice(start, end)) || AFTER_I_AM.test(query.slice(end));
}

/** What stands before a number, and says which it is. */
const NUMBER_LABELS: ReadonlySet<string> = new Set(
  "acgme eras nrmp program programme residency id code number no nr".split(" "),
);
/** An ACGME number, and an NRMP code. */
const NUMBER = /^(?:\d{10}|\d{7}[a-z]\d)$/;

/** "140-05-20-932", as lists of programs print it, "ACGME ID 1400520932": one word, if there is no other. */
function findNumber(words: readonly PlacedWord[]): PlacedWord | undefined {
  const parts = words.filter(({ word }) => !NUMBER_LABELS.has(word));
  const number = joinWords(parts);
  return words.length > 1 && NUMBER.test(number.word) ? number : undefined;
}

function joinWords(words: readonly PlacedWord[]): PlacedWord {
  const word = words.map((one) => one.word).join("");
  return { word, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** "Community programs" and "community hospital programs" are programs of a kind; the community of a name stands alone. */
function isKindOf(words: readonly PlacedWord[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 2), at)
    .map(({ word }) => word)
    .join(" ");
  return (
    PLURALS.has(words[at]?.word ?? "") &&
    /(?:^| )(?:community(?: hospital)?|university|academic)$/.test(before)
  );
}

/** @returns the words without those at the end that say nothing, for a query that finds nothing with them */
export function withoutUnfinished(words: readonly string[]): readonly string[] {
  return words.length > 1 && NOISE.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}

/** @returns the word that a short form stands for, or the word itself */
export function expandShortForm(word: string): string {
  return SHORT_FORMS.get(word) ?? word;
}

function withoutNoise(words: string[]): string[] {
  const telling = words.filter((word) => !NOISE.has(word));
  return telling.length > 0 ? telling : words;
}
