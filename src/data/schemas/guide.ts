import { z } from "astro/zod";
import { DaySchema } from "./dates.ts";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, NameSchema, SentenceSchema } from "./text.ts";

const IDS = distinct(IdSchema, "a list of ids, each once");

/** Front matter of `content/guides/<slug>.md`. */
export const GuideSchema = z.strictObject({
  title: NameSchema,
  summary: SentenceSchema,
  /** Place in lists, from 1. */
  order: wholeNumber(1, 999),
  /** The day somebody last read it against the data. */
  reviewed: DaySchema,
  /** Other guides to read next. */
  related: IDS,
  specialties: IDS.optional(),
  regions: IDS.optional(),
  sources: IDS.optional(),
});
export type GuideFrontMatter = z.output<typeof GuideSchema>;
