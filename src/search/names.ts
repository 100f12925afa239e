import type { SearchDocument } from "./documents.ts";
import { expandShortForm, nameWords, squeeze } from "./normalize.ts";
import { findPlace } from "./vocabulary.ts";

/**
 * How a whole query stands to a record's whole names; a lower number is a better match. The beginning of an alias is
 * no better than its words: "san" would find the Central Valley as "San Joaquin Valley" before San Diego.
 */
export const NAME_MATCH = { sameName: 0, sameAlias: 1, beginning: 2, none: 3 } as const;
export type NameMatch = (typeof NAME_MATCH)[keyof typeof NAME_MATCH];

/** A record's names without spaces: with and without the words that say nothing. */
export type SqueezedNames = { names: readonly string[]; aliases: readonly string[] };

/** The whole names of all records but programs, whose names are found by their words. */
export type NameList = {
  /** Sorted. */
  names: readonly string[];
  /** The document of each. */
  documents: Int32Array;
};

/** Names and aliases of all records but programs, sorted, each with its document's number: for finding by a beginning. */
export function createNameList(documents: readonly SearchDocument[]): NameList {
  const list: [string, number][] = [];
  for (const [number, document] of documents.entries()) {
    if (document.kind === "program") continue;
    const { names, aliases } = squeezedNames(document);
    for (const name of new Set([...names, ...aliases])) list.push([name, number]);
  }
  list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { names: list.map(([name]) => name), documents: Int32Array.from(list, ([, number]) => number) };
}

/** @returns the documents of which a name or alias begins with one of the forms, at most as many as asked */
export function findByName(list: NameList, forms: readonly string[], most: number): number[] {
  const found = new Set<number>();
  for (const form of forms) {
    for (let place = findPlace(list.names, form); list.names[place]?.startsWith(form); place += 1) {
      if (found.size >= most) break;
      found.add(list.documents[place] as number);
    }
  }
  return [...found];
}

/** Compares without spaces, so that "losangeles" and "med peds" are the names too. */
export function compareNames(document: SearchDocument, forms: readonly string[]): NameMatch {
  const { names, aliases } = squeezedNames(document);
  if (forms.some((form) => names.includes(form))) return NAME_MATCH.sameName;
  if (forms.some((form) => aliases.includes(form))) return NAME_MATCH.sameAlias;
  // One that takes nobody is meant by the beginning of its name only where that is all but its place.
  const least = document.isOpen ? 0 : squeeze(document.name.replace(/,[^,]*$/, "")).length;
  const begins = names.some((name) => forms.some((form) => form.length >= least && name.startsWith(form)));
  return begins ? NAME_MATCH.beginning : NAME_MATCH.none;
}

/** @returns words in one, with short forms as typed and written out */
export function squeezeWords(words: readonly string[]): string[] {
  return distinct([words.join(""), words.map(expandShortForm).join("")]);
}

/** @returns a whole query in one: as typed, written out, and without the words that say nothing */
export function squeezeQuery(query: string, words: readonly string[]): string[] {
  return distinct([...squeezeWords(words), squeeze(query)]).filter((form) => form !== "");
}

const squeezed = new WeakMap<SearchDocument, SqueezedNames>();

/** For a record that has got other names. */
export function forgetNames(document: SearchDocument): void {
  squeezed.delete(document);
}

/** A document's names without blanks, made once: what somebody types in one go. */
export function squeezedNames(document: SearchDocument): SqueezedNames {
  let names = squeezed.get(document);
  if (!names) {
    const { name, aliases, ownAliases, codes } = document;
    names = {
      names: distinct([nameWords(name).join(""), squeeze(name)]),
      aliases: [...aliases, ...ownAliases, ...codes].map((alias) => nameWords(alias).join("")),
    };
    squeezed.set(document, names);
  }
  return names;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
