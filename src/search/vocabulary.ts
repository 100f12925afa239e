import type { SearchDocument } from "./documents.ts";
import { initialsOf } from "./initials.ts";
import { nameWords } from "./normalize.ts";

/** In which of a record's texts a word stands. */
export const FIELD = {
  name: 0,
  alias: 1,
  /** An alias or a code that holds for the record alone, not for what inherits its names. */
  own: 2,
  /** Two words of a name written as one: "losangeles". */
  joined: 3,
  /** A guide's summary and headings. */
  text: 4,
  /** The first letters of its name's words, which nobody says are its short form. */
  initials: 5,
  /** A sponsor's other name that is one of its hospitals': only the programs there have it for certain. */
  hospital: 6,
  /** Two words of such a name written as one. */
  hospitalJoined: 7,
} as const;

const JOINED: ReadonlySet<number> = new Set([FIELD.joined, FIELD.hospitalJoined]);

/** The fields of a sponsor's names that are one hospital's. */
export const OF_HOSPITAL: ReadonlySet<number> = new Set([FIELD.hospital, FIELD.hospitalJoined]);

/** Bits of a posting that hold the field; the document stands above them. */
export const FIELD_BITS = 3;

/**
 * Every distinct word of all names, with the documents in which it stands. Its size grows with the number of distinct
 * names, not with the number of programs: a hundred programs of one city add the city's name once.
 */
export type Vocabulary = {
  /** Sorted, so that all words with one beginning stand together. */
  terms: readonly string[];
  /** The postings of term t are `postings[starts[t]]` to `postings[starts[t + 1] - 1]`. */
  starts: Int32Array;
  /** `document << FIELD_BITS | field` */
  postings: Int32Array;
  /** 1 for a term that is only ever two words written as one. */
  isJoined: Uint8Array;
};

/** Collects the words of all documents. A document's inherited names stay with the parent: see `SearchDocument`. */
export function createVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const postingsOf = new Map<string, number[]>();
  const post = (word: string, document: number, field: number) => {
    const posting = (document << FIELD_BITS) | field;
    const postings = postingsOf.get(word);
    if (!postings) postingsOf.set(word, [posting]);
    else if ((postings.at(-1) as number) >> FIELD_BITS !== document) postings.push(posting);
  };

  const hospitals = hospitalNames(documents);
  for (const [number, document] of documents.entries()) {
    const isProgram = document.kind === "program";
    const theirs = hospitals.get(number) ?? [];
    // Its other words are its sponsor's, its city's and its specialty's.
    for (const word of isProgram ? document.words : nameWords(document.name)) post(word, number, FIELD.name);
    for (const alias of isProgram ? theirs : document.aliases.filter((one) => !theirs.includes(one))) {
      for (const word of nameWords(alias)) post(word, number, FIELD.alias);
    }
    for (const alias of isProgram ? [] : theirs) {
      for (const word of nameWords(alias)) post(word, number, FIELD.hospital);
    }
    for (const alias of [...document.ownAliases, ...document.codes]) {
      for (const word of nameWords(alias)) post(word, number, FIELD.own);
    }
    if (document.kind === "sponsor") {
      for (const name of [document.name, ...document.aliases])
        for (const initials of initialsOf(name)) post(initials, number, FIELD.initials);
    }
    // A program's names are made of those of its parents, which have their joined forms.
    for (const name of isProgram ? theirs : [document.name, ...document.aliases]) {
      const field = !isProgram && theirs.includes(name) ? FIELD.hospitalJoined : FIELD.joined;
      for (const joined of joinNeighbours(nameWords(name))) post(joined, number, field);
    }
    if (document.kind === "guide") {
      for (const word of nameWords(document.text)) post(word, number, FIELD.text);
    }
  }

  const terms = [...postingsOf.keys()].sort();
  const starts = new Int32Array(terms.length + 1);
  for (const [term, word] of terms.entries()) {
    starts[term + 1] = (starts[term] as number) + (postingsOf.get(word)?.length ?? 0);
  }
  const postings = new Int32Array(starts[terms.length] as number);
  for (const [term, word] of terms.entries()) postings.set(postingsOf.get(word) ?? [], starts[term]);
  const isJoined = Uint8Array.from(terms, (word) => {
    const fields = postingsOf.get(word) ?? [];
    return Number(fields.every((posting) => JOINED.has(posting & ((1 << FIELD_BITS) - 1))));
  });
  return { terms, starts, postings, isJoined };
}

/** Of each program its hospital's names among those of its sponsor, and of the sponsor all of them. */
function hospitalNames(documents: readonly SearchDocument[]): Map<number, readonly string[]> {
  const names = new Map<number, readonly string[]>();
  for (const [number, { hospitals, parents }] of documents.entries()) {
    const sponsor = parents.find((parent) => documents[parent]?.kind === "sponsor");
    if (hospitals.length === 0 || sponsor === undefined) continue;
    const theirs = hospitals.flatMap((place) => documents[sponsor]?.aliases[place] ?? []);
    names.set(number, theirs);
    names.set(sponsor, [...new Set([...(names.get(sponsor) ?? []), ...theirs])]);
  }
  return names;
}

/** @returns the first place in the sorted terms that is not before the word */
export function findPlace(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "los angeles" → "losangeles"; of longer names each two neighbours, and all of three. */
function joinNeighbours(words: readonly string[]): string[] {
  const joined = words.slice(1).map((word, i) => `${words[i]}${word}`);
  return words.length === 3 ? [...joined, words.join("")] : joined;
}
