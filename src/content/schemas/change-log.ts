import { z } from "astro/zod";
import { DaySchema, ShownSchema } from "./dates.ts";
import { IdSchema } from "./id.ts";
import { lineOfText, NameSchema, UrlSchema } from "./text.ts";

const WORDS = lineOfText(2000).describe("what a visitor read, on one line");

/** One change of what a record says, in the words that visitors read. */
const ChangeEntrySchema = z.strictObject({
  /** The day on which it became public. */
  day: DaySchema,
  /** Whose fact it is: one of the two. */
  program: IdSchema.optional(),
  sponsor: IdSchema.optional(),
  /** A field of facts; "listing" for where it stands on lists, "entry" for a program that was not here before. */
  field: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  /** Null = it did not say. */
  before: WORDS.nullable(),
  /** Null = no page says so any more. */
  after: WORDS.nullable(),
  /** The page of the new words, where one page has them. */
  page: z.strictObject({ title: NameSchema, url: UrlSchema, shows: ShownSchema.nullable() }).nullable(),
});
export type ChangeEntry = z.output<typeof ChangeEntrySchema>;

/** `content/changes/<year>-<month>.json`: what became public until a moment, for copies of the project without its history. */
export const ChangeLogSchema = z.strictObject({
  /** Everything up to this moment is written here or was the first entry. */
  until: z.iso.datetime({ offset: true }).describe("a moment such as 2026-11-28T20:00:00+00:00"),
  entries: z.array(ChangeEntrySchema).describe("a list of changes"),
});
export type ChangeLogRecord = z.output<typeof ChangeLogSchema>;
