import type { DocumentKind, ProgramFact, SearchDocument } from "./documents.ts";
import { findFactWords } from "./fact-words.ts";
import type { SearchIndex } from "./index.ts";
import { squeezedNames, squeezeWords } from "./names.ts";
import { queryWords } from "./normalize.ts";

/** The kinds by which the directory of programs can be narrowed. */
const DIRECTORY_KINDS = ["state", "region", "city", "specialty"] as const;
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

/** A query read as choices in the directory. Of a fact group several stand for "one of these". */
export type DirectoryChoice = {
  records: Partial<Record<DirectoryKind, SearchDocument>>;
  facts: readonly ProgramFact[];
};

type Reading = { choice: DirectoryChoice; rest: string[] };

const kindsOf: ReadonlySet<DocumentKind> = new Set<DocumentKind>(DIRECTORY_KINDS);
const namesOf = new WeakMap<SearchIndex, Map<string, SearchDocument>>();

/**
 * Reads a query as choices: "psychiatry stockton", "j1 family medicine fresno".
 * @returns the choices, and the words that are none
 */
export function readChoices(index: SearchIndex, query: string): Reading {
  const words = queryWords(query);
  const names = directoryNames(index);
  const factWords = findFactWords(words);
  const records: Partial<Record<DirectoryKind, SearchDocument>> = {};
  const facts: ProgramFact[] = [];
  const rest: string[] = [];
  for (let from = 0; from < words.length; ) {
    const asked = factWords.find((fact) => fact.from === from);
    if (asked && asked.facts.length === 1) {
      facts.push(...asked.facts);
      from += asked.length;
      continue;
    }
    const named = longestName(names, words, from);
    const kind = named?.record.kind as DirectoryKind | undefined;
    if (named && kind && !records[kind]) {
      records[kind] = named.record;
      from += named.length;
    } else {
      rest.push(words[from] as string);
      from += 1;
    }
  }
  return { choice: { records, facts }, rest };
}

/** How many choices a reading holds. */
export function countChoices({ records, facts }: DirectoryChoice): number {
  return Object.keys(records).length + facts.length;
}

function longestName(
  names: ReadonlyMap<string, SearchDocument>,
  words: readonly string[],
  from: number,
): { record: SearchDocument; length: number } | undefined {
  for (let length = Math.min(4, words.length - from); length > 0; length -= 1) {
    for (const form of squeezeWords(words.slice(from, from + length))) {
      const record = names.get(form);
      if (record) return { record, length };
    }
  }
  return undefined;
}

/** Whole names and aliases of what the directory knows. Of two with one name the earlier kind and the name goes first. */
function directoryNames(index: SearchIndex): Map<string, SearchDocument> {
  let names = namesOf.get(index);
  if (!names) {
    names = new Map();
    const documents = index.documents.filter(({ kind }) => kindsOf.has(kind));
    const order: readonly DocumentKind[] = ["specialty", "city", "region", "state"];
    documents.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    for (const document of documents) {
      for (const name of squeezedNames(document).names) addOnce(names, name, document);
    }
    for (const document of documents) {
      for (const alias of squeezedNames(document).aliases) addOnce(names, alias, document);
    }
    namesOf.set(index, names);
  }
  return names;
}

function addOnce(names: Map<string, SearchDocument>, name: string, document: SearchDocument): void {
  if (!names.has(name)) names.set(name, document);
}
