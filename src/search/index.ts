import type { DocumentKind, SearchDocument } from "./documents.ts";
import { createNameList, type NameList } from "./names.ts";
import type { SearchOccasion } from "./says.ts";
import { createSpeller, type Speller } from "./spelling.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** All that a query needs. Immutable for the caller; a search reuses its arrays. */
export type SearchIndex = {
  /** Those of programs get their names later. */
  documents: readonly SearchDocument[];
  /** Which files of names belong to it; empty where all names are there. */
  build: string;
  /** What days and years of a question are counted from. */
  occasion: SearchOccasion;
  vocabulary: Vocabulary;
  speller: Speller;
  names: NameList;
  /** The documents that inherit document d's names: `heirs[heirStarts[d]]` to `heirs[heirStarts[d + 1] - 1]`. */
  heirStarts: Int32Array;
  heirs: Int32Array;
  /** What each document costs before anything is typed: its kind, its length, its size. */
  priors: Float32Array;
  /** For each word of a query what it costs in each document. Kept between searches, as making it takes longer. */
  scratch: Float32Array[];
};

/** Places and specialties go before what is in them, when both fit as well. */
const KIND_COST: Record<DocumentKind, number> = {
  city: 0,
  specialty: 0,
  region: 0.01,
  state: 0.02,
  county: 0.04,
  sponsor: 0.04,
  program: 0.08,
  guide: 0.1,
  tool: 0.1,
  term: 0.2,
};
/** For each word of a name: the name that says no more than was asked goes first. */
const NAME_WORD_COST = 0.025;
/** Sponsor, specialty and city. */
const USUAL_PROGRAM_NAME = 5;
/** For each doubling of its weight: of two cities the one with more programs, of two programs the better known. */
const WEIGHT_GAIN = 0.015;
/** A program that has closed or has not begun comes after those that take residents, however its name fits; never after misspelt ones. */
const NOT_OPEN_COST = 1;

/** Builds the index in memory: about 3 ms for the 500 programs that the site has. */
export function buildIndex(
  documents: readonly SearchDocument[],
  occasion: SearchOccasion,
  build = "",
): SearchIndex {
  const vocabulary = createVocabulary(documents);
  const heirStarts = new Int32Array(documents.length + 1);
  for (const { parents } of documents) {
    for (const parent of parents) heirStarts[parent + 1] = (heirStarts[parent + 1] as number) + 1;
  }
  for (let i = 1; i < heirStarts.length; i += 1) {
    heirStarts[i] = (heirStarts[i] as number) + (heirStarts[i - 1] as number);
  }
  const heirs = new Int32Array(heirStarts[documents.length] as number);
  const next = heirStarts.slice();
  for (const [number, { parents }] of documents.entries()) {
    for (const parent of parents) {
      heirs[next[parent] as number] = number;
      next[parent] = (next[parent] as number) + 1;
    }
  }
  return {
    documents,
    build,
    occasion,
    vocabulary,
    speller: createSpeller(vocabulary),
    names: createNameList(documents),
    heirStarts,
    heirs,
    priors: Float32Array.from(documents, ({ kind, name, words, weight, isOpen }, number) => {
      const heirCount = (heirStarts[number + 1] as number) - (heirStarts[number] as number);
      const nameLength = kind === "program" ? USUAL_PROGRAM_NAME + words.length : name.split(/\s+/).length;
      const length = NAME_WORD_COST * Math.min(10, nameLength);
      const gain = WEIGHT_GAIN * Math.log2(1 + weight + heirCount);
      return KIND_COST[kind] + length - gain + (isOpen ? 0 : NOT_OPEN_COST);
    }),
    scratch: [],
  };
}
