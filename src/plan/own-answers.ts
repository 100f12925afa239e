import SAY from "../../content/words/plan.json" with { type: "json" };
import { isDay } from "../engine/day.ts";
import {
  isOwnValue,
  type OwnAnswer,
  type OwnValue,
  type OwnWord,
  TOLD_BY,
  TOLD_HOW,
} from "../engine/own-answer.ts";
import { ownTerms } from "../engine/own-terms.ts";
import { sayDay } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";
import { isEntryId } from "./list.ts";

/** What a program told the visitor, as it is kept on the device: never in a link, a request or the open data. */
export interface KeptAnswer extends OwnAnswer {
  /** Id of the program. */
  readonly program: string;
}

/** One answer to a question of a program in a season; oldest note first. */
export type KeptAnswers = readonly KeptAnswer[];

/** A note on each of 15 questions to 600 programs. */
const MOST_ANSWERS = 10_000;

/** What names an answer: one for each question of a program and season. */
export type AnswerKey = Pick<KeptAnswer, "program" | "question" | "season">;

/** Notes an answer; one to the same question of the same season goes. Stops at the most that is kept. */
export function noteAnswer(answers: KeptAnswers, answer: KeptAnswer): KeptAnswers {
  const others = takeBack(answers, answer);
  return others.length < MOST_ANSWERS ? [...others, answer] : answers;
}

/** The same answers where there is none of this key. */
export function takeBack(answers: KeptAnswers, key: AnswerKey): KeptAnswers {
  return answers.some((one) => isSame(one, key)) ? answers.filter((one) => !isSame(one, key)) : answers;
}

/** Both together: of two answers to one question the one of the later day, of one day the first. */
export function joinAnswers(mine: KeptAnswers, more: KeptAnswers): KeptAnswers {
  return more.reduce((all, answer) => {
    const other = all.find((one) => isSame(one, answer));
    return other && other.day >= answer.day ? all : noteAnswer(all, answer);
  }, mine);
}

/** The answers of each program. Ids may be any words, so this is a map. */
export function answersOf(answers: KeptAnswers): ReadonlyMap<string, KeptAnswers> {
  const all = new Map<string, KeptAnswer[]>();
  for (const answer of answers) {
    const own = all.get(answer.program);
    if (own) own.push(answer);
    else all.set(answer.program, [answer]);
  }
  return all;
}

const VALUE_WORDS: Readonly<Record<OwnWord, string>> = {
  yes: "Yes",
  no: "No",
  "case-by-case": SAY.ownAnswers.caseByCase,
  "no-reply": SAY.ownAnswers.noReply,
};

/** "Takes files that need a J-1 visa? Yes": an answer with its question. */
export function answerWords({ question, value }: Pick<KeptAnswer, "question" | "value">): string {
  return `${questionWords(question)} ${valueWords(value)}`;
}

/** Every question is put so that "yes" is good for the visitor. */
export function questionWords(question: string): string {
  return fill(SAY.ownAnswers.takesFiles, { about: ownTerms(question)?.about ?? "" });
}

/** "Yes", "until December 1", or the number. */
export function valueWords(value: OwnValue): string {
  if (typeof value === "number") return String(value);
  return VALUE_WORDS[value as OwnWord] ?? fill(SAY.ownAnswers.until, { value: sayDay(value) });
}

/** Answers that were sound. */
export interface ReadAnswers {
  readonly answers: KeptAnswers;
  /** Answers that could not be read. */
  readonly lost: number;
}

/** Reads answers that may be broken, old or hostile: keeps each sound one, counts the rest. Never throws. */
export function readAnswers(json: unknown): ReadAnswers {
  if (!Array.isArray(json)) return { answers: [], lost: json === undefined ? 0 : 1 };
  const sound = json.flatMap((one) => readAnswer(one) ?? []);
  return { answers: sound.reduce(noteAnswer, []), lost: json.length - sound.length };
}

function readAnswer(json: unknown): KeptAnswer | null {
  if (typeof json !== "object" || json === null) return null;
  const { program, question, value, by, how, day, season } = json as Record<string, unknown>;
  const terms = typeof question === "string" ? ownTerms(question) : undefined;
  if (!isEntryId(program) || !terms || !isOwnValue(terms, value) || !isDay(day)) return null;
  if (typeof season !== "number" || !Number.isInteger(season) || season < 2000 || season > 2200) return null;
  return {
    program,
    question: terms.id,
    value,
    by: TOLD_BY.find((one) => one === by) ?? "coordinator",
    how: TOLD_HOW.find((one) => one === how) ?? "mail",
    day,
    season,
  };
}

function isSame(one: AnswerKey, other: AnswerKey): boolean {
  return one.program === other.program && one.question === other.question && one.season === other.season;
}
