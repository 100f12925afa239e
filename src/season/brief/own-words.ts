import { HARD_QUESTIONS, type HardQuestion } from "./hard-questions.ts";

/** The lines of an evening note, in their order; the visa has a place of its own. */
export const EVENING_LINES = ["people", "patients", "teaching", "life", "doubt"] as const;
export type EveningLine = (typeof EVENING_LINES)[number];

/** What the visitor wrote on the evening of an interview. */
export interface Evening {
  readonly lines: Readonly<Partial<Record<EveningLine, string>>>;
  /** 1 to 10; null when none was given. */
  readonly mark: number | null;
}

/** The visitor's own words for interviews: answers that hold everywhere, notes by program. */
export interface OwnWords {
  readonly answers: Readonly<Partial<Record<HardQuestion, string>>>;
  readonly evenings: Readonly<Record<string, Evening>>;
}

/** Nothing written yet. */
export const NO_WORDS: OwnWords = { answers: {}, evenings: {} };
/** Characters of one answer or line. */
export const MOST_OWN_WORDS = 2_000;
const MOST_EVENINGS = 600;
const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
const NO_EVENING: Evening = { lines: {}, mark: null };

/** The words with an answer to a question; an empty one takes it away. */
export function setAnswer(words: OwnWords, question: HardQuestion, text: string): OwnWords {
  return { ...words, answers: withText(words.answers, question, text) };
}

/** The words with a line of a program's evening; an empty one takes it away. */
export function setLine(words: OwnWords, program: string, line: EveningLine, text: string): OwnWords {
  const evening = eveningOf(words, program);
  return withEvening(words, program, { ...evening, lines: withText(evening.lines, line, text) });
}

/** The words with a program's mark, a whole number from 1 to 10; anything else is no mark. */
export function setMark(words: OwnWords, program: string, mark: number | null): OwnWords {
  const isMark = mark !== null && Number.isInteger(mark) && mark >= 1 && mark <= 10;
  return withEvening(words, program, { ...eveningOf(words, program), mark: isMark ? mark : null });
}

/** What is noted of a program's evening; empty where nothing is. */
export function eveningOf({ evenings }: OwnWords, program: string): Evening {
  return Object.hasOwn(evenings, program) ? (evenings[program] as Evening) : NO_EVENING;
}

/** Both together; where they differ, `over` holds. */
export function joinWords(under: OwnWords, over: OwnWords): OwnWords {
  const evenings = Object.entries(over.evenings).map(([program, { lines, mark }]) => {
    const before = eveningOf(under, program);
    return [program, { lines: { ...before.lines, ...lines }, mark: mark ?? before.mark }] as const;
  });
  return {
    answers: { ...under.answers, ...over.answers },
    evenings: { ...under.evenings, ...Object.fromEntries(evenings) },
  };
}

/** Reads kept words that may be broken or hostile: keeps what is sound. Never throws. */
export function readOwnWords(json: unknown): OwnWords {
  if (typeof json !== "object" || json === null) return NO_WORDS;
  const { answers, evenings } = json as Record<string, unknown>;
  const read = Object.entries(objectOf(evenings))
    .filter(([id]) => ID.test(id))
    .slice(0, MOST_EVENINGS)
    .map(([id, one]) => [id, readEvening(one)] as const);
  const words = { answers: textsOf(answers, HARD_QUESTIONS), evenings: Object.fromEntries(read) };
  return Object.keys(words.answers).length + read.length === 0 ? NO_WORDS : words;
}

function readEvening(json: unknown): Evening {
  const { lines, mark } = objectOf(json);
  const isMark = typeof mark === "number" && Number.isInteger(mark) && mark >= 1 && mark <= 10;
  return { lines: textsOf(lines, EVENING_LINES), mark: isMark ? mark : null };
}

function withEvening(words: OwnWords, program: string, evening: Evening): OwnWords {
  const { [program]: _, ...others } = words.evenings;
  const isEmpty = evening.mark === null && Object.keys(evening.lines).length === 0;
  return { ...words, evenings: isEmpty ? others : { ...others, [program]: evening } };
}

function withText<K extends string>(
  texts: Readonly<Partial<Record<K, string>>>,
  key: K,
  text: string,
): Readonly<Partial<Record<K, string>>> {
  const clean = text.slice(0, MOST_OWN_WORDS).toWellFormed();
  const others = Object.entries(texts).filter(([one]) => one !== key);
  const all = clean.trim() === "" ? others : [...others, [key, clean]];
  return Object.fromEntries(all) as Partial<Record<K, string>>;
}

function textsOf<K extends string>(json: unknown, keys: readonly K[]): Partial<Record<K, string>> {
  const texts = objectOf(json);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
      return typeof text === "string" && text.trim() !== ""
        ? [[key, text.slice(0, MOST_OWN_WORDS).toWellFormed()]]
        : [];
    }),
  ) as Partial<Record<K, string>>;
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}
