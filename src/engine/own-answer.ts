import { isDay } from "./day.ts";
import type { Fact, Facts, Field } from "./facts.ts";
import { ownTerms, type Terms } from "./own-terms.ts";
import type { Occasion } from "./profile.ts";
import { sayDay } from "./wording.ts";

/**
 * What a program told the visitor: `yes` = its answer takes the file, `no` = it rules the file out, a number or a day (`YYYY-MM-DD`) in the
 * terms of the question. `no-reply` moves nothing.
 */
export type OwnValue = OwnWord | number | Day;
/** What a question can be answered with besides a number or a day. */
export const OWN_WORDS = ["yes", "no", "case-by-case", "no-reply"] as const;
export type OwnWord = (typeof OWN_WORDS)[number];
type Day = `${number}-${number}-${number}`;

/** Who said it; `file` = a list that the visitor brought along. */
export const TOLD_BY = ["coordinator", "director", "resident", "page", "file"] as const;
/** By which way it came. */
export const TOLD_HOW = ["mail", "phone", "interview", "page", "file"] as const;
export type ToldBy = (typeof TOLD_BY)[number];
export type ToldHow = (typeof TOLD_HOW)[number];

/** One question that a program answered, or did not, to this visitor. It counts before all public pages, for them and for one season. */
export interface OwnAnswer {
  /** Id of a question in `own-terms.ts`. */
  readonly question: string;
  readonly value: OwnValue;
  readonly by: ToldBy;
  readonly how: ToldHow;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The application year that it was given for. */
  readonly season: number;
}

/** Stands for the visitor's own knowledge where a page would stand. */
export const OWN_ANSWER = "own-answer";

/** An answer that its question can have. */
export function isOwnValue({ number, day }: Terms, value: unknown): value is OwnValue {
  if (typeof value === "number")
    return number !== undefined && Number.isInteger(value) && value >= 0 && value <= number.most;
  return OWN_WORDS.some((word) => word === value) || (day === true && isDay(value));
}

/** What counts of what was told on a gate: answers of this season that settle something, and the latest of other seasons to each open question. */
export interface HeardAnswers {
  readonly now: readonly OwnAnswer[];
  readonly before: readonly OwnAnswer[];
}

/** The answers that count on one gate. One that its question cannot have, and `no-reply`, are left out. */
export function heardOn(gate: string, answers: readonly OwnAnswer[], { season }: Occasion): HeardAnswers {
  const mine = answers.filter(({ question, value }) => {
    const terms = ownTerms(question);
    return terms?.gate === gate && value !== "no-reply" && isOwnValue(terms, value);
  });
  const now = latestOf(mine.filter((one) => one.season === season.year));
  const settled = new Set(now.map(({ question }) => question));
  const before = latestOf(mine.filter((one) => one.season !== season.year && !settled.has(one.question)));
  return { now, before };
}

/** The latest answer to each question; the questions in their order. */
function latestOf(answers: readonly OwnAnswer[]): readonly OwnAnswer[] {
  const latest = new Map<string, OwnAnswer>();
  for (const one of answers) {
    const other = latest.get(one.question);
    if (!other || stamp(one) > stamp(other)) latest.set(one.question, one);
  }
  return [...latest.values()].sort((a, b) => (a.question < b.question ? -1 : 1));
}

function stamp({ season, day, value }: OwnAnswer): string {
  return `${season} ${day} ${value}`;
}

/** Facts with answers among them, before all pages. */
export function withAnswers(facts: Facts, answers: readonly OwnAnswer[]): Facts {
  return answers.reduce(withAnswer, facts);
}

/** Answers that no value of the field stands for are left out: `own-answers.ts` reads them. */
function withAnswer(facts: Facts, answer: OwnAnswer): Facts {
  const terms = ownTerms(answer.question);
  const value = terms && standsFor(terms, answer, facts);
  if (!terms || value === undefined) return facts;
  const told: Fact<unknown> = {
    value,
    source: OWN_ANSWER,
    kind: "told",
    shown: null,
    // Said to this visitor, so it stands in place of what pages say to everybody and to IMGs.
    for: "imgs",
    replaces: true,
    told: answer.day,
  };
  return { ...facts, [terms.field]: [...(facts[terms.field as Field] ?? []), told] };
}

/** The field's value that an answer stands for; undefined where it is a word about this visitor's file. */
export function standsFor(terms: Terms, { value }: OwnAnswer, facts: Facts): unknown {
  if (typeof value === "number") return terms.number?.fact(value, facts);
  if (value === "yes") return terms.yes;
  if (value === "no") return terms.no;
  if (value === "case-by-case") return terms.caseByCase;
  return terms.day ? value : undefined;
}

/** What was told, after "You were told on December 9, 2026:". */
export function toldWords(terms: Terms, { value }: OwnAnswer): string {
  if (typeof value === "number") return `“${terms.number?.label}” ${value}`;
  if (value === "yes") return `it takes files ${terms.about}`;
  if (value === "no") return `it does not take files ${terms.about}`;
  if (value === "case-by-case") return `it decides case by case on files ${terms.about}`;
  return `it takes applications until ${sayDay(value)}`;
}
