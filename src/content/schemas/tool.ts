import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, NameSchema, SentenceSchema } from "./text.ts";

/** `content/tools/<id>.json`: what a tool is called and does. Its code stands in `src/tools/<id>/`. */
export const ToolSchema = z.strictObject({
  name: NameSchema,
  /** What it does, in one sentence. */
  summary: SentenceSchema,
  /** Place in lists, from 1. */
  order: wholeNumber(1, 99),
  /** Guides to read with it. */
  guides: distinct(IdSchema, "a list of ids of guides, each once"),
});
export type ToolRecord = z.output<typeof ToolSchema>;
