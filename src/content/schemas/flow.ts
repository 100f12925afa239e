import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { distinct, lineOfText, NameSchema, SentenceSchema } from "./text.ts";

const ProseSchema = lineOfText(800).describe("a text of 1 to 800 characters on one line");

const QuestionSchema = z.strictObject({
  ask: SentenceSchema,
  help: ProseSchema.optional(),
  /** The day of the visit answers it, where it can. */
  byDay: z.literal(true).optional(),
  answers: z
    .array(
      z.strictObject({
        label: NameSchema,
        /** Id of the next question or of an ending. */
        to: IdSchema,
      }),
    )
    .min(2)
    .describe("a list of at least two answers"),
});

const EndingSchema = z.strictObject({
  title: NameSchema,
  /** Why: at least one of these texts or of the steps quotes the data. */
  why: z.array(ProseSchema).min(1).describe("a list of at least one text"),
  steps: z.array(ProseSchema).min(2).describe("a list of at least two things to do"),
  /** Guides to read next. */
  guides: distinct(IdSchema, "a list of ids of guides, each once").min(1),
});

/**
 * `content/flows/<tool>.json`: a short way to a decision, for the tool of the same id: questions, answers that lead on, and endings. Texts may
 * hold the markers of guides (`{figure:id}`). Which quiz answers suggest an answer stands in the tool's folder, `fits.ts`.
 */
export const FlowSchema = z.strictObject({
  /** The first question. */
  start: IdSchema,
  /** The answers that a link of before the first question stood there leaves out, each by its place from 0. */
  older: z.array(z.number().int().min(0)).optional(),
  questions: z.record(IdSchema, QuestionSchema),
  endings: z.record(IdSchema, EndingSchema),
});
export type FlowRecord = z.output<typeof FlowSchema>;
