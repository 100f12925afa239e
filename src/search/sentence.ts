import type { AskedWords } from "./ask-filters.ts";
import { findAsked } from "./ask-rules.ts";
import { isInState, type SearchDocument } from "./documents.ts";
import { squeezeWords } from "./names.ts";
import { type PlacedWord, placeQueryWords } from "./normalize.ts";
import { withoutTurned } from "./turned.ts";

/** What a part of a query is: a name of what programs can be narrowed by, a question, or neither. */
export type SentencePiece = { text: string; words: readonly string[] } & (
  | {
      is: "names";
      records: readonly SearchDocument[];
      /** What is looked for is not there: "outside Texas". */
      isNot: boolean;
    }
  | ({ is: "asked" } & AskedWords)
  /** Words that may be part of another name. */
  | { is: "rest" }
  /** "programs that ...", spaces and signs. */
  | { is: "filler" }
);

/** All records that one name can mean, all of one kind. */
export type NameTable = ReadonlyMap<string, readonly SearchDocument[]>;

/** Said around a question; filler only where one was found. */
const AROUND_A_QUESTION: ReadonlySet<string> = new Set(
  `about accept accepted all allow allowed allowing allows am applicant applicants applied apply applying are be best better can candidate candidates cheaper cheapest
  difference do does easier easiest even explain fastest failed find get give good has have having help hospital hospitals how i im if it its ive list look looking like many
  much need needed needing needs ok okay only open options patients place places quickest required require requires requiring requirement requirements say says should still they
  tips too us usa want wants way ways wear what when where which who why will without write you your
  no not never more than less as dont didnt havent isnt arent most max maximum limit used lack`.split(/\s+/),
);

/** A year is this season's, but not of seats that were left in an earlier Match. */
function isAroundAQuestion(word: string, asked: readonly AskedWords[]): boolean {
  if (/^20\d\d$/.test(word)) return !asked.some(({ topic }) => topic === "unfilled");
  return AROUND_A_QUESTION.has(word);
}

/** "outside Texas", "anywhere but California", "other than New York". */
const NEGATING =
  /^(?:anywhere |everywhere |all )?(?:(?:but |and )?not|outside|except|excluding|exclude|excludes|other than|but|besides|without|avoid|avoiding|beyond)(?= )/;
const MOST_NEGATING = 3;

/** How many words at this place say that the name behind them is not wanted. */
function countNegating(words: readonly string[], from: number): number {
  const text = words.slice(from, from + MOST_NEGATING + 1).join(" ");
  return NEGATING.exec(text)?.[0].split(" ").length ?? 0;
}

/** "Oklahoma City, OK" and "I am": too short to be filler for certain where a name could stand. */
const LONGEST_NAME = 4;

/**
 * Reads a query as a sentence. Never throws, whatever was typed; the pieces' texts, one after the other, are the query. Which pieces are found
 * does not hang on their order, unless two of them together make a longer wording.
 */
export function readSentence(names: NameTable, query: string): SentencePiece[] {
  const placed = placeQueryWords(query);
  const words = placed.map(({ word }) => word);
  const asked = findAsked(words);
  const found: { from: number; length: number; piece: Found }[] = asked.map(({ from, length, ...rest }) => ({
    from,
    length,
    piece: { is: "asked", ...rest },
  }));
  const isTaken = (at: number) => found.some(({ from, length }) => at >= from && at < from + length);
  for (let from = 0; from < words.length; ) {
    const before = isTaken(from) ? 0 : countNegating(words, from);
    const named = isTaken(from)
      ? undefined
      : longestName(names, placed, query, {
          from: from + before,
          isTaken,
          citiesBefore: citiesIn(found.at(-1)),
        });
    const length = named ? before + named.length : 1;
    if (named) {
      const isNot = before > 0 || isOneMore(query, placed, from, found.at(-1));
      found.push({ from, length, piece: { is: "names", records: named.records, isNot } });
    }
    if (!named && !isTaken(from)) {
      const isFiller = asked.length > 0 && isAroundAQuestion(words[from] as string, asked);
      found.push({ from, length, piece: { is: isFiller ? "filler" : "rest" } });
    }
    from += length;
  }
  found.sort((a, b) => a.from - b.from);
  return withoutTurned(query, narrowCities(cut(query, placed, found)));
}

type Found =
  | { is: "names"; records: readonly SearchDocument[]; isNot: boolean }
  | ({ is: "asked" } & AskedWords)
  | { is: "rest" }
  | { is: "filler" };

/** The cities that the name found last can mean. */
function citiesIn(last: { piece: Found } | undefined): readonly SearchDocument[] {
  return last?.piece.is === "names" && last.piece.records[0]?.kind === "city" ? last.piece.records : [];
}

/** "Portland, OR": of several cities with one name the one in the state that stands beside it. */
function narrowCities(pieces: readonly SentencePiece[]): SentencePiece[] {
  const telling = pieces.filter(({ is, text }) => is !== "filler" || /\w/.test(text));
  return pieces.map((piece) => {
    if (piece.is !== "names" || piece.records[0]?.kind !== "city") return piece;
    const next = telling[telling.indexOf(piece) + 1];
    const state = next?.is === "names" && next.isNot === piece.isNot ? next.records[0] : undefined;
    const there = state?.kind === "state" ? piece.records.filter((city) => isInState(city, state)) : [];
    return there.length > 0 ? { ...piece, records: there } : piece;
  });
}

/** "not New York or California": what is not wanted goes on behind a comma, "and" and "or". */
function isOneMore(
  query: string,
  placed: readonly PlacedWord[],
  from: number,
  before: { from: number; length: number; piece: Found } | undefined,
): boolean {
  if (before?.piece.is !== "names" || !before.piece.isNot || before.from + before.length !== from)
    return false;
  const between = query.slice(placed[from - 1]?.end, placed[from]?.start);
  return /^\s*(?:,|\/|&|\b(?:and|or|nor)\b|\s)+\s*$/i.test(between) && between.trim() !== "";
}

/** The query cut where its pieces begin and end; what lies between is filler. */
function cut(
  query: string,
  placed: readonly PlacedWord[],
  found: readonly { from: number; length: number; piece: Found }[],
): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  const fill = (from: number, to: number) => {
    if (to > from) pieces.push({ is: "filler", text: query.slice(from, to), words: [] });
  };
  let at = 0;
  for (const { from, length, piece } of found) {
    const start = placed[from]?.start ?? at;
    const end = placed[from + length - 1]?.end ?? start;
    fill(at, start);
    const words = placed.slice(from, from + length).map(({ word }) => word);
    pieces.push({ ...piece, text: query.slice(start, end), words });
    at = end;
  }
  fill(at, query.length);
  return pieces;
}

function longestName(
  names: NameTable,
  placed: readonly PlacedWord[],
  query: string,
  {
    from,
    isTaken,
    citiesBefore,
  }: { from: number; isTaken: (at: number) => boolean; citiesBefore: readonly SearchDocument[] },
): { records: readonly SearchDocument[]; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, placed.length - from); length > 0; length -= 1) {
    const some = placed.slice(from, from + length);
    if (some.some((_, i) => isTaken(from + i))) continue;
    for (const form of squeezeWords(some.map(({ word }) => word))) {
      const records = names.get(form);
      const [first] = records ?? [];
      const both = EITHER.get(form)?.flatMap((name) => names.get(name) ?? []);
      const isOfCity = first?.kind === "state" && citiesBefore.some((city) => isInState(city, first));
      if (records && (isOfCity || length > 1 || !isOtherWord(placed, query, from, records)))
        return { records: both && !isOfCity ? both : records, length };
    }
  }
  return undefined;
}

/** Names that mean a state as often as a city. */
const EITHER: ReadonlyMap<string, readonly string[]> = new Map([
  ["la", ["louisiana", "losangeles"]],
  ["washington", ["washington", "washingtondc"]],
]);

/** Letters of a state that are a word as well, or mean more than a state. */
const TWO_MEANINGS: ReadonlySet<string> = new Set(
  "al co de hi id in la ma md me mt oh ok or pa va".split(" "),
);
const WORDS_TOO: ReadonlySet<string> = new Set("hi in me oh ok or".split(" "));
const NOT_UTAH =
  /^(?:southwestern|health|tyler|houston|austin|dell|rio|san|memphis|knoxville|chattanooga|medical|college|system)$/;
const NOT_VIRGINIA = /^(?:medical|hospital|health|healthcare|center|system)$/;

/** Beside "MD": a doctor, not Maryland. */
const DEGREE =
  /^(?:do|imgs?|fmgs?|us|usa|degrees?|doctors?|physicians?|graduates?|grads?|students?|phd|mbbs|mph|seniors?)$/;

/** "in" is Indiana in "Gary, IN" and in capitals; "va" is no state before "medical center", "ut" none before "southwestern". */
function isOtherWord(
  placed: readonly PlacedWord[],
  query: string,
  at: number,
  records: readonly SearchDocument[],
): boolean {
  const { word = "", start = 0, end = 0 } = placed[at] ?? {};
  if (word === "ut" && NOT_UTAH.test(placed[at + 1]?.word ?? "")) return true;
  if (!TWO_MEANINGS.has(word) || records[0]?.kind !== "state") return false;
  if (word === "va" && NOT_VIRGINIA.test(placed[at + 1]?.word ?? "")) return true;
  if (word === "md" && [at - 1, at + 1].some((beside) => DEGREE.test(placed[beside]?.word ?? "")))
    return true;
  const isCapital = query.slice(start, end) === word.toUpperCase() && query !== query.toUpperCase();
  // "programs that sponsor h1b in" is not about Indiana.
  const isLast = at > 0 && at === placed.length - 1 && !WORDS_TOO.has(word);
  return !isCapital && !isLast;
}
