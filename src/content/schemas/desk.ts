import { z } from "astro/zod";
import { PHASES, type Phase } from "../../engine/season.ts";
import { HARD_QUESTIONS } from "../../season/brief/hard-questions.ts";
import { CASES } from "../../season/desk-tasks.ts";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, lineOfText, NameSchema, NoteSchema, SentenceSchema } from "./text.ts";

/** What a page says, in our words, with that page. */
const RuleSchema = z.strictObject({
  id: IdSchema,
  text: SentenceSchema,
  source: IdSchema,
  note: NoteSchema.optional(),
});

/** Something to do for who is in a case, while one of its phases lasts. */
const TaskSchema = z.strictObject({
  id: IdSchema,
  case: z.enum(CASES),
  phases: distinct(z.enum(PHASES), "a list of phases, each once"),
  text: SentenceSchema,
  /** A page of ours. */
  link: z
    .string()
    .regex(/^\/[a-z0-9/#-]*$/)
    .describe('an address of this site such as "/list/"'),
  go: NameSchema,
});

/** `content/desk/<id>.json`: the words of a page of the season desk. Its code stands in `src/islands/season/`. */
export const DeskSchema = z.strictObject({
  name: NameSchema,
  /** What it does, in one sentence. */
  summary: SentenceSchema,
  /** Place in lists, from 1. */
  order: wholeNumber(1, 99),
  /** Guides to read with it. */
  guides: distinct(IdSchema, "a list of ids of guides, each once"),
  /** What binds or helps there, each with its page. */
  rules: z.array(RuleSchema),
  /** Our own judgment, which no page states. */
  advice: z.array(SentenceSchema),
  /** What counts in each phase, in a sentence or two. */
  phases: z
    .strictObject(
      Object.fromEntries(PHASES.map((phase) => [phase, SentenceSchema])) as Record<
        Phase,
        typeof SentenceSchema
      >,
    )
    .optional(),
  tasks: z.array(TaskSchema).optional(),
  /** What a file may be asked about in an interview, of the brief alone. */
  hard: z.array(z.strictObject({ id: z.enum(HARD_QUESTIONS), ask: lineOfText(200) })).optional(),
});
export type DeskRecord = z.output<typeof DeskSchema>;
