import background from "../../content/quiz/background.json" with { type: "json" };
import bring from "../../content/quiz/bring.json" with { type: "json" };
import exams from "../../content/quiz/exams.json" with { type: "json" };
import where from "../../content/quiz/where.json" with { type: "json" };
import type { QuizRecord } from "../content/schemas/quiz.ts";
import { ownValue } from "../engine/own-value.ts";

/** What a question says. */
export type QuestionText = QuizRecord["questions"][string];

/** The words of the steps, by id: those of `content/quiz/`. Their schema is checked where content is read. */
export const QUIZ_WORDS: Readonly<Record<string, QuizRecord>> = { where, exams, background, bring };

/** Texts of the questions, by id. */
export const QUESTION_TEXTS: Readonly<Record<string, QuestionText>> = Object.assign(
  {},
  ...Object.values(QUIZ_WORDS).map(({ questions }) => questions),
);

/** Empty where `content/quiz` has no such step. */
export function titleOfStep(step: string): string {
  return ownValue(QUIZ_WORDS, step)?.title ?? "";
}

/** Texts of a question. Throws when it has none, which a test rules out. */
export function textOf(question: string): QuestionText {
  const text = ownValue(QUESTION_TEXTS, question);
  if (!text) throw new Error(`Question "${question}" has no words in content/quiz.`);
  return text;
}
