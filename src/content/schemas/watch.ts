import { z } from "astro/zod";
import { DaySchema } from "./dates.ts";
import { lineOfText, UrlSchema } from "./text.ts";

/** The words of a passage that a fact rests on, as a number; and the few of them that decide, never a sentence of the page. */
const PassageSchema = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("sixteen digits of a hash"),
  words: z.array(lineOfText(20)).max(12).describe("at most twelve words"),
});
export type Passage = z.output<typeof PassageSchema>;

/** How a page answered: as it was read, with other passages, from elsewhere, no more, with a refusal, or not at all. */
export const WATCH_STATES = ["unchanged", "changed", "moved", "gone", "refused", "no-answer"] as const;
export type WatchState = (typeof WATCH_STATES)[number];

/** `content/watch/<source>.json`: how a page answered when `npm run watch-pages` last asked for it. Nobody edits it. */
export const WatchSchema = z.strictObject({
  /** The day on which it was last asked for. */
  asked: DaySchema,
  /** The last day on which it answered with a page; null = never. */
  seen: DaySchema.nullable(),
  state: z.enum(WATCH_STATES),
  /** The first day of this state. */
  since: DaySchema,
  /** Why it is refused, gone or silent: "404", "robots.txt". */
  why: lineOfText(120).optional(),
  /** Where it says that it stands now, for good. */
  movedTo: UrlSchema.optional(),
  /** The day on which the passages were first seen to differ from those of our reading. */
  changed: DaySchema.optional(),
  /** The fields whose passages differ. */
  fields: z.array(lineOfText(40)).optional(),
  /** The day of our reading to which the passages belong: a later one begins anew. */
  reading: DaySchema,
  etag: lineOfText(300).optional(),
  lastModified: lineOfText(100).optional(),
  /** By field; null where the page's text holds no passage on it. */
  passages: z.record(z.string(), PassageSchema.nullable()),
});
export type WatchRecord = z.output<typeof WatchSchema>;
