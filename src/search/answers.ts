import type { SearchDocument } from "./documents.ts";
import type { SearchIndex } from "./index.ts";
import type { QueryReading } from "./interpret.ts";
import { costsOf, leftOut } from "./query.ts";
import { answerAll, type Said } from "./says.ts";

/** Programs of the names in a sentence, by what their pages answer to its questions. Those that take no residents are left out. */
export type ProgramsSaying = {
  /** Their pages say so, to every question. */
  yes: readonly SearchDocument[];
  /** Their pages do not say, or not clearly, to at least one; none says otherwise. */
  open: readonly SearchDocument[];
  /** How many say otherwise. */
  no: number;
  /** Words of the query that are in no name of these programs: the list is made without them. */
  unread: readonly string[];
};

/** Words that mean nothing, for each that means something, up to which a query is a sentence and not a pasted text. */
const MOST_UNREAD = 2;

/** Whether a query asks something of programs, and is not a text in which a word of a question happens to stand. */
export function asksOfPrograms(index: SearchIndex, reading: QueryReading): boolean {
  if (reading.filters.length === 0) return false;
  const read = reading.pieces.flatMap((piece) =>
    piece.is === "names" || piece.is === "asked" ? piece.words : [],
  );
  return reading.rest.length <= MOST_UNREAD * read.length || findAnswers(index, reading).unread.length === 0;
}

/** "Virginia Mason" is no place: all words together may name what one of them alone does not. */
function namingWords({ pieces }: QueryReading): string[] {
  return pieces.flatMap((piece) =>
    piece.is === "rest" || (piece.is === "names" && !piece.isNot) ? piece.words : [],
  );
}

function openPrograms(index: SearchIndex, isOut: (document: SearchDocument) => boolean): number[] {
  return [...index.documents.keys()].filter((place) => {
    const document = index.documents[place] as SearchDocument;
    return document.kind === "program" && document.isOpen && !isOut(document);
  });
}

/** @returns what the programs of a sentence answer, the better known first */
export function findAnswers(index: SearchIndex, reading: QueryReading): ProgramsSaying {
  const { records, filters, rest } = reading;
  const isOut = leftOut(index, reading);
  const wanted = Object.values(records).map(
    (some) => new Set(some.map((one) => index.documents.indexOf(one))),
  );
  const isThere = (program: SearchDocument) =>
    program.kind === "program" &&
    !isOut(program) &&
    program.isOpen &&
    wanted.every((some) => program.parents.some((parent) => some.has(parent)));
  const all = [...index.documents.keys()].filter((place) =>
    isThere(index.documents[place] as SearchDocument),
  );
  const having = (words: readonly string[], places: readonly number[]) => {
    const costs = costsOf(index, words);
    return places.filter((place) => (costs[place] as number) < Number.POSITIVE_INFINITY);
  };
  const within = rest.length > 0 ? having(rest, all) : all;
  const named = within.length > 0 ? within : having(namingWords(reading), openPrograms(index, isOut));
  const found = (named.length > 0 ? named : all).map((place) => index.documents[place] as SearchDocument);
  const saying = (word: Said) =>
    found.filter(({ says }) => answerAll(says, filters, index.occasion) === word);
  const inOrder = (programs: readonly SearchDocument[]) => programs.toSorted((a, b) => b.weight - a.weight);
  return {
    yes: inOrder(saying("yes")),
    open: inOrder(saying("open")),
    no: saying("no").length,
    unread: named.length > 0 ? [] : rest,
  };
}
