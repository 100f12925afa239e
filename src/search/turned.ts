import type { Filter } from "./says.ts";
import type { SentencePiece } from "./sentence.ts";

type Asked = Extract<SentencePiece, { is: "asked" }>;
type VisaFilter = Extract<Filter, { is: "yes" | "no" }>;

/** Where a thought ends: what is said before it says nothing of what comes behind. */
const BREAK = /[,;:!?()]|\b(?:and|but|y|pero)\b/i;
/** Only these between two questions: what is said of the first holds for the second. */
const JOINED = /^\s*(?:(?:,\s*)?\b(?:or|nor|o|ni)\b|\/|&|\b(?:and|y)\b)\s*$/i;
const AND = /&|\b(?:and|y)\b/i;
/** Before a question: it is not what the words of it alone say. */
const TURNS_NEXT =
  /\b(?:not|no|never|without|dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent|wasnt|werent|cant|cannot|wont|wouldnt|shouldnt|neither|nor|none|instead|than|except|excluding|unless|avoid|avoiding|max|maximum|least|limit|limits|limited|until|till|longer|stop|stopped|refuses?|rejects?|den(?:y|ies)|against|lack|lacking|zero|hardly|rarely|over|hates?|dislikes?|formerly|previously|sin|nunca|excepto)\b|\bat most\b|\bused to\b/i;
/** Straight behind a question. */
const TURNS_BEFORE =
  /^\s*(?:(?:is|are|was|were|be|will|should|can|must|got|get|gets)\s+)*(?:not|never|no longer|isnt|arent|wasnt|wont|cant|cannot|doesnt|dont|denied|refused|rejected|banned|excluded|impossible|unavailable|unfriendly|limits?|max|maximum)\b/i;
/** A place to watch that counts as work, or that a program wants, is another question than whether it has places. */
const COUNTS =
  /\b(?:accept|accepts|accepted|accepting|counts?|counted|consider\w*|as|ok|okay|enough|valid|required?|needed|mandatory)\b/i;
/** What no list of programs answers, however it goes on. */
const WANTS_TO_KNOW =
  /^\W*(?:(?:do|should|must|would) i|how (?:do|can|to|much|long|should|does|many|(?:[\w-]+ ){1,4}works?)|what(?:s| is| are| does| do| if| about)?|why|when|difference|explain|meaning|(?:(?:which|best|easy|easiest|least competitive) )+specialt(?:y|ies)|which states|(?:best|most) (?:[\w-]+ ){0,2}states?)\b/i;
const ASKS_FOR_PROGRAMS =
  /^\W*(?:what|how many)(?:\W+\w+){0,3}?\W+(?:programs?|programmes?|residenc(?:y|ies)|hospitals?|places)\b/i;

/**
 * Takes away the filters of which the words around say something else than the words alone: "never failed", "more than J-1", "do I need
 * Step 3 for H-1B?". What is left of them leads to its topic. A wrong sure answer is worse than none.
 */
export function withoutTurned(query: string, pieces: readonly SentencePiece[]): SentencePiece[] {
  const isQuestion = WANTS_TO_KNOW.test(query) && !ASKS_FOR_PROGRAMS.test(query);
  const read: SentencePiece[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.is !== "asked") read.push(piece);
    else read.push({ ...piece, filter: isQuestion ? null : filterOf(piece, pieces, at, read) });
  }
  return withoutMixed(read);
}

function filterOf(
  piece: Asked,
  pieces: readonly SentencePiece[],
  at: number,
  read: readonly SentencePiece[],
): Filter | null {
  const { filter } = piece;
  if (filter === null) return null;
  const before = textBefore(pieces, at);
  const after = textBehind(pieces, at);
  const thought = before.split(BREAK).at(-1) ?? "";
  if (TURNS_NEXT.test(plain(thought)) || TURNS_BEFORE.test(plain(after))) return null;
  if (filter.ask === "rotations" && (COUNTS.test(thought) || COUNTS.test(after.split(BREAK)[0] ?? "")))
    return null;
  const last = read.findLast(isRead);
  if (last?.is !== "asked" || last.topic !== piece.topic || !JOINED.test(before)) return filter;
  // "neither J-1 nor H-1B", "does not sponsor J-1 or H-1B".
  if (last.filter === null) return AND.test(before) ? filter : null;
  return isRefusal(last.filter) && isVisa(filter) ? { ...filter, is: "no" } : filter;
}

/** What stands between a question and the question or name before it. */
function textBefore(pieces: readonly SentencePiece[], at: number): string {
  const last = pieces.slice(0, at).findLastIndex(isRead);
  return textOf(pieces.slice(last + 1, at));
}

function textBehind(pieces: readonly SentencePiece[], at: number): string {
  const behind = pieces.slice(at + 1);
  const next = behind.findIndex(isRead);
  return textOf(next < 0 ? behind : behind.slice(0, next));
}

function isRead({ is }: SentencePiece): boolean {
  return is === "asked" || is === "names";
}

function textOf(pieces: readonly SentencePiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function plain(text: string): string {
  return text.replace(/['’‘ʼ`]/g, "");
}

/** "H-1B, not J-1" looks for the one and is told nothing by who refuses the other; a program has one kind. */
function withoutMixed(pieces: readonly SentencePiece[]): SentencePiece[] {
  const filters = pieces.flatMap((piece) => (piece.is === "asked" && piece.filter ? [piece.filter] : []));
  const hasVisa = filters.some((filter) => isVisa(filter) && filter.is === "yes");
  const kinds = filters.filter(({ ask }) => ask === "kind").length;
  const isOut = (filter: Filter) => (hasVisa && isRefusal(filter)) || (kinds > 1 && filter.ask === "kind");
  return pieces.map((piece) =>
    piece.is === "asked" && piece.filter && isOut(piece.filter) ? { ...piece, filter: null } : piece,
  );
}

function isVisa(filter: Filter): filter is VisaFilter {
  return filter.ask === "j1" || filter.ask === "h1b" || filter.ask === "visa";
}

function isRefusal(filter: Filter): boolean {
  return isVisa(filter) && filter.is === "no";
}
