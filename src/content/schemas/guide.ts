import { z } from "astro/zod";
import { PHASES } from "../../engine/season.ts";
import { DaySchema } from "./dates.ts";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, lineOfText, NameSchema, SentenceSchema } from "./text.ts";

const IDS = distinct(IdSchema, "a list of ids, each once");
/** Plain text on one line; figures and sources by reference, as in the guide's text. */
const TEXT = lineOfText(900).describe("plain text of at most 900 characters on one line");
const TASKS = z.array(TEXT).min(1).describe("a list of at least one thing to do");
const [FIRST_PHASE, ...LATER_PHASES] = PHASES;
/** One list for each part of the season in which it changes: `thisWeekIn` reads it. */
const TASKS_BY_PHASE = z.strictObject({
  [FIRST_PHASE]: TASKS,
  ...Object.fromEntries(LATER_PHASES.map((phase) => [phase, TASKS.optional()])),
} as { [P in typeof FIRST_PHASE]: typeof TASKS } & {
  [P in (typeof LATER_PHASES)[number]]: z.ZodOptional<typeof TASKS>;
});

/** The groups in which guides are listed, in that order. */
export const GUIDE_TOPICS = {
  start: "Start here",
  scores: "Scores and how they are read",
  file: "Your file",
  places: "Programs and places",
  rules: "Visas, licenses and the season",
} as const;
type Topic = keyof typeof GUIDE_TOPICS;

const TOPICS = Object.keys(GUIDE_TOPICS) as [Topic, ...Topic[]];

/** Front matter of `content/guides/<slug>.md`. */
export const GuideSchema = z.strictObject({
  title: NameSchema,
  summary: SentenceSchema,
  /** The group it is listed in. */
  topic: z.enum(TOPICS).describe(`one of ${TOPICS.join(", ")}`),
  /** Place in lists, from 1. */
  order: wholeNumber(1, 999),
  /** The day somebody last read it against the data. */
  reviewed: DaySchema,
  /** The answer in two or three plain sentences: the page begins with it. */
  answer: TEXT,
  /** What a reader can do in the next days. */
  thisWeek: z
    .union([TASKS, TASKS_BY_PHASE])
    .describe(`a list of things to do, or such a list for each of ${PHASES.join(", ")} in which it changes`),
  faq: z
    .array(z.strictObject({ q: TEXT, a: TEXT }))
    .min(1)
    .describe("a list of questions (q) with answers (a)")
    .optional(),
  /** Its questions are the page: they stand before the text. */
  questionsFirst: z.literal(true).optional(),
  /** Other guides to read next. */
  related: IDS,
  /** Tools that its list of things to do leads to. */
  tools: IDS.optional(),
  specialties: IDS.optional(),
  regions: IDS.optional(),
  /** Ids that it had, or that guides had which were joined with it: their addresses lead here. */
  formerly: IDS.optional(),
  /** Sources beside those that the text cites. */
  sources: IDS.optional(),
});
export type GuideFrontMatter = z.output<typeof GuideSchema>;
