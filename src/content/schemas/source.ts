import { z } from "astro/zod";
import { DaySchema, ShownSchema } from "./dates.ts";
import { NameSchema, RemarkSchema, UrlSchema } from "./text.ts";

const SourceKindSchema = z.enum(["program", "sponsor", "official", "press", "directory", "forum"]);

/** `content/sources/<id>.json`: one page, as it was read on one day. */
export const SourceSchema = z
  .strictObject({
    title: NameSchema,
    publisher: NameSchema,
    url: UrlSchema,
    kind: SourceKindSchema,
    /** The date the page shows, null when it shows none. */
    shows: ShownSchema.nullable(),
    /** Of a page without a date: the latest date it can be from, where its text tells ("Step 2 CS" was last given in 2020). */
    notAfter: ShownSchema.describe(
      "the latest date the page can be from as YYYY, YYYY-MM or YYYY-MM-DD",
    ).optional(),
    /** What in its text tells that. */
    notAfterWhy: RemarkSchema.optional(),
    /** The day it was read: in a stored copy, or the page itself. */
    read: DaySchema,
    live: z
      .literal(true)
      .describe("true when the page itself was read on that day, or left out for a stored copy of it")
      .optional(),
    /** How it came to us when the page itself was not read. */
    via: RemarkSchema.optional(),
    note: RemarkSchema.optional(),
  })
  .superRefine(({ shows, notAfter, notAfterWhy, live, via }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (notAfter !== undefined && shows !== null)
      say("notAfter", 'expected no "notAfter" where "shows" has a date: the date the page shows counts.');
    if (live !== undefined && via !== undefined)
      say("live", 'expected no "live" beside "via", which says that the page itself was not read.');
    if (notAfterWhy !== undefined && notAfter === undefined)
      say("notAfterWhy", 'expected "notAfter" beside it, found none.');
  });
export type SourceRecord = z.output<typeof SourceSchema>;
