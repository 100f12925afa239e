import { z } from "astro/zod";
import { NameSchema, SentenceSchema } from "./text.ts";

/** `content/groups/<group>.json`: what a group of programs is called and means, wherever it stands. */
export const GroupSchema = z.strictObject({
  name: NameSchema,
  /** What it means to the visitor, in a line. */
  short: SentenceSchema,
  /** The whole rule, for the method page. */
  rule: SentenceSchema,
  /** What is said over its programs in the results. */
  about: SentenceSchema,
  /** "12 open by their rules". */
  counted: NameSchema,
});
export type GroupRecord = z.output<typeof GroupSchema>;
