import { z } from "astro/zod";
import type { Profile } from "../../engine/profile.ts";
import { PROFILE_FIELD_NAMES } from "../../engine/profile-fields.ts";
import { IdSchema } from "./id.ts";
import { NameSchema, SentenceSchema, sentence } from "./text.ts";

const AnswerSchema = z
  .enum(PROFILE_FIELD_NAMES as [keyof Profile, ...(keyof Profile)[]])
  .describe("the name of an answer in a profile");

const QuestionSchema = z.strictObject({
  title: NameSchema,
  /** What it is about, in a word or three, where its answers are shown. */
  name: NameSchema,
  hint: SentenceSchema.optional(),
  /** Jargon explained, opened by who needs it. */
  help: z.strictObject({ summary: NameSchema, text: sentence(800) }).optional(),
});

const FieldSchema = z.strictObject({
  label: NameSchema,
  hint: SentenceSchema.optional(),
  /** For lists: what ticking nothing on purpose is called. */
  none: NameSchema.optional(),
  /** The part of the label that is seen where the words around it say the rest. */
  short: NameSchema.optional(),
  /** The line that unfolds options which few choose. */
  rare: NameSchema.optional(),
});

/** `content/quiz/<step>.json`: the words of a step of the quiz. Which question asks for which answers stands in `src/stores/quiz-flow.ts`. */
export const QuizSchema = z.strictObject({
  title: NameSchema,
  /** By id, in their order. */
  questions: z.record(IdSchema, QuestionSchema),
  /** By the answer that each asks for. */
  fields: z.partialRecord(AnswerSchema, FieldSchema),
  /** Words of two answers that make one amount, by the first of them. */
  pairs: z
    .partialRecord(AnswerSchema, z.strictObject({ label: NameSchema, hint: SentenceSchema.optional() }))
    .optional(),
});
export type QuizRecord = z.output<typeof QuizSchema>;

/** `content/answers/words.json`: what answers are called outside the quiz, and the words of their options, each named once. */
export const AnswersSchema = z.strictObject({
  called: z.record(AnswerSchema, NameSchema),
  options: z.record(IdSchema, NameSchema),
});
export type AnswersRecord = z.output<typeof AnswersSchema>;
