import { z } from "astro/zod";
import { DaySchema, ShownSchema } from "./dates.ts";
import { NameSchema, RemarkSchema, UrlSchema } from "./text.ts";

export const SourceKindSchema = z.enum(["program", "sponsor", "official", "press", "directory", "forum"]);

/** `content/sources/<id>.json`: one page, as it was read on one day. */
export const SourceSchema = z.strictObject({
  title: NameSchema,
  publisher: NameSchema,
  url: UrlSchema,
  kind: SourceKindSchema,
  /** The date the page shows, null when it shows none. */
  shows: ShownSchema.nullable(),
  /** The day its stored copy was read. */
  read: DaySchema,
  /** How it came to us when the page itself was not read. */
  via: RemarkSchema.optional(),
  note: RemarkSchema.optional(),
});
export type SourceRecord = z.output<typeof SourceSchema>;
