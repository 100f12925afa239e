import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, NameSchema, NoteSchema, SentenceSchema } from "./text.ts";

/** What a page says, in our words, with that page. */
const RuleSchema = z.strictObject({
  id: IdSchema,
  text: SentenceSchema,
  source: IdSchema,
  note: NoteSchema.optional(),
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
});
export type DeskRecord = z.output<typeof DeskSchema>;
