import { nameWords, placeWords } from "../search/normalize.ts";
import type { SpecialtyWords } from "./identity.ts";
import { stateOf } from "./states.ts";

/**
 * A name as it is compared: accents, case, punctuation, "the" and "Program" left out, short forms written out. Two spellings of one name have
 * one key; two names have two.
 */
export function nameKey(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const key = nameWords(name).join(" ");
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(name, key);
  return key;
}

/** The rows of a list name the same places again and again. */
const KEYS = new Map<string, string>();
/** All names of the country, and a list of thousands beside them. */
const MOST_KEYS = 40_000;

/** A city by its name and its state's two letters. */
export interface KnownPlace {
  readonly city: string;
  readonly state: string;
}

/** The parts of a name that brackets, commas, strokes and dashes part, and whether each stands in brackets. */
function partsOf(name: string): readonly { readonly words: string; readonly isAside: boolean }[] {
  return [...name.matchAll(/\(([^()]*)\)|([^(),/–—-]+)/g)].map(([, aside, plain]) => ({
    words: (aside ?? plain ?? "").trim(),
    isAside: aside !== undefined,
  }));
}

/** A place that a name gives. */
export interface NamedPlace extends KnownPlace {
  /** City and state are one word of the name, which is one of them: "Washington", "New York". */
  readonly isEither: boolean;
}

/** The place that a name gives beside the institution: "Fresno" and "CA" of "Saint Agnes Medical Center, Fresno, CA"; "" where it gives none. */
export function placeInName(name: string, isCity: (key: string) => boolean): NamedPlace {
  const [, ...later] = partsOf(name).map(({ words }) => words);
  const last = later.at(-1) ?? "";
  const state = stateOf(last) ?? "";
  const findCity = (parts: readonly string[]) => parts.findLast((words) => isCity(nameKey(words))) ?? "";
  const before = state === "" ? "" : findCity(later.slice(0, -1));
  // A dash may be a part of the place: "Winston-Salem".
  const [, ...whole] = name.split(/[(),/]|\s[–—-]\s/).map((words) => words.trim());
  const city = before || findCity(whole) || findCity(later);
  return { city, state, isEither: state !== "" && city === last };
}

/**
 * The key of a name without what a list may say elsewhere: its place as a part of its own, its specialty, its sign in brackets ("(KDHCD)").
 * Compared only together with place and specialty.
 */
export function shortKey(
  name: string,
  { city, state }: KnownPlace,
  specialty: SpecialtyWords | undefined,
): string {
  const places = new Set([city, state, `${city} ${state}`].map(nameKey).filter(Boolean));
  const isSign = /^[A-Z][A-Z&]{1,7}$/;
  const kept = partsOf(name).filter(
    ({ words, isAside }) => !places.has(nameKey(words)) && !(isAside && isSign.test(words)),
  );
  const words = nameWords(kept.map((part) => part.words).join(" "));
  const telling = withoutPhrase(words, phrasesOf(specialty));
  return (telling.length > 0 ? telling : nameWords(name)).join(" ");
}

/** The wordings of a specialty that cannot be part of an institution's name: "internal medicine", "IM"; not "family". */
export function phrasesOf(specialty: SpecialtyWords | undefined): readonly (readonly string[])[] {
  if (!specialty) return [];
  const known = PHRASES.get(specialty);
  if (known) return known;
  const phrases = specialty.words
    .filter((words, at) => at === 0 || /\S[\s/-]\S/.test(words) || words === words.toUpperCase())
    .map((words) => placeWords(words).map(({ word }) => word))
    .sort((a, b) => b.length - a.length);
  PHRASES.set(specialty, phrases);
  return phrases;
}

/** Asked of every specialty for every name. */
const PHRASES = new WeakMap<SpecialtyWords, readonly (readonly string[])[]>();

/** Where the first of the phrases stands among the words, or null. */
function findPhrase(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): { readonly from: number; readonly length: number } | null {
  for (const phrase of phrases) {
    const from = words.findIndex((_, at) => phrase.every((word, i) => words[at + i] === word));
    if (from >= 0 && phrase.length > 0) return { from, length: phrase.length };
  }
  return null;
}

function withoutPhrase(words: readonly string[], phrases: readonly (readonly string[])[]): readonly string[] {
  const found = findPhrase(words, phrases);
  return found ? words.toSpliced(found.from, found.length) : words;
}
