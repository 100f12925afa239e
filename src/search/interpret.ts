import type { DocumentKind, SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import { squeezedNames } from "./names.ts";
import type { Filter } from "./says.ts";
import { type NameTable, readSentence, type SentencePiece } from "./sentence.ts";
import type { Topic } from "./topic-wordings.ts";

/** A query read: what programs can be narrowed by, what is asked of them, and the words that are neither. */
export type QueryReading = {
  /** All of the query, in order. */
  pieces: readonly SentencePiece[];
  /** For each kind the records of which a program needs one: two names of one kind stand for "one of these". */
  records: Partial<Record<DirectoryKind, readonly SearchDocument[]>>;
  /** Names of which a program may have none: "outside Texas". */
  without: readonly SearchDocument[];
  filters: readonly Filter[];
  /** What guides and tools may answer, each once. */
  topics: readonly Topic[];
  /** Words that may be part of another name. */
  rest: readonly string[];
};

/** The kinds by which programs can be narrowed; of two with one name the earlier. A whole state goes before its region and its city. */
const DIRECTORY_KINDS = ["specialty", "state", "city", "region"] as const;
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

const namesOf = new WeakMap<SearchIndex, NameTable>();

/** Reads a query as a sentence: "psychiatry stockton", "family medicine in texas that sponsors h1b". */
export function readQuery(index: SearchIndex, query: string): QueryReading {
  const pieces = readSentence(directoryNames(index), query);
  const records: Partial<Record<DirectoryKind, readonly SearchDocument[]>> = {};
  for (const piece of pieces) {
    if (piece.is !== "names" || piece.isNot) continue;
    const kind = piece.records[0]?.kind as DirectoryKind;
    records[kind] = [...new Set([...(records[kind] ?? []), ...piece.records])];
  }
  const asked = pieces.flatMap((piece) => (piece.is === "asked" ? [piece] : []));
  return {
    pieces,
    records,
    without: pieces.flatMap((piece) => (piece.is === "names" && piece.isNot ? piece.records : [])),
    filters: filtersOf(pieces),
    topics: [...new Set(asked.map(({ topic }) => topic))],
    rest: pieces.flatMap(({ is, words }) => (is === "rest" ? words : [])),
  };
}

/** "J-1 or H-1B" asks for one of the two. */
function filtersOf(pieces: readonly SentencePiece[]): Filter[] {
  const filters: Filter[] = [];
  let between = "";
  for (const piece of pieces) {
    if (piece.is !== "asked" || piece.filter === null) {
      between += ` ${piece.text} `;
      continue;
    }
    const before = filters.at(-1);
    const isEither = before && isVisa(before) && isVisa(piece.filter) && /^\s*(?:or|\/)\s*$/i.test(between);
    if (isEither) filters[filters.length - 1] = { ask: "visa", is: "yes" };
    else filters.push(piece.filter);
    between = "";
  }
  return filters;
}

function isVisa(filter: Filter): boolean {
  return (filter.ask === "j1" || filter.ask === "h1b") && filter.is === "yes";
}

/** How many names and questions a reading holds. */
export function countChoices({ pieces }: QueryReading): number {
  return pieces.filter((piece) => piece.is === "names" || (piece.is === "asked" && piece.filter)).length;
}

/** Whole names and aliases of what the directory knows. Several cities may have one name. */
function directoryNames(index: SearchIndex): NameTable {
  let names = namesOf.get(index);
  if (!names) {
    names = createNameTable(index.documents);
    namesOf.set(index, names);
  }
  return names;
}

function createNameTable(documents: readonly SearchDocument[]): NameTable {
  const names = new Map<string, readonly SearchDocument[]>();
  const kinds: readonly DocumentKind[] = DIRECTORY_KINDS;
  const ranked = documents.filter(({ kind }) => kinds.includes(kind));
  ranked.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  for (const field of ["names", "aliases"] as const) {
    const taken = new Set(names.keys());
    for (const document of ranked) {
      for (const name of new Set(squeezedNames(document)[field])) {
        const others = names.get(name);
        if (!others) names.set(name, [document]);
        else if (!taken.has(name) && others[0]?.kind === document.kind)
          names.set(name, [...others, document]);
      }
    }
  }
  return names;
}
