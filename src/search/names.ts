import type { SearchDocument } from "./documents.ts";
import { expandShortForm, nameWords } from "./normalize.ts";

/**
 * How a whole query stands to a record's whole names; a lower number is a better match. The beginning of an alias is
 * no better than its words: "san" would find the Central Valley as "San Joaquin Valley" before San Diego.
 */
export const NAME_MATCH = { sameName: 0, sameAlias: 1, beginning: 2, none: 3 } as const;
export type NameMatch = (typeof NAME_MATCH)[keyof typeof NAME_MATCH];

/** Each document's names without spaces, made when first compared. */
const squeezed = new WeakMap<SearchDocument, { name: string; aliases: string[] }>();

/** Compares without spaces, so that "losangeles" and "med peds" are the names too. */
export function compareNames(document: SearchDocument, words: readonly string[]): NameMatch {
  const { name, aliases } = squeezedNames(document);
  const forms = squeezeQuery(words);
  if (forms.includes(name)) return NAME_MATCH.sameName;
  if (forms.some((form) => aliases.includes(form))) return NAME_MATCH.sameAlias;
  return forms.some((form) => name.startsWith(form)) ? NAME_MATCH.beginning : NAME_MATCH.none;
}

/** @returns the query's words in one, with short forms as typed and written out */
export function squeezeQuery(words: readonly string[]): string[] {
  const typed = words.join("");
  const written = words.map(expandShortForm).join("");
  return typed === written ? [typed] : [typed, written];
}

export function squeezedNames(document: SearchDocument): { name: string; aliases: string[] } {
  let names = squeezed.get(document);
  if (!names) {
    const squeeze = (text: string) => nameWords(text).join("");
    const { name, aliases, ownAliases, codes } = document;
    names = { name: squeeze(name), aliases: [...aliases, ...ownAliases, ...codes].map(squeeze) };
    squeezed.set(document, names);
  }
  return names;
}
