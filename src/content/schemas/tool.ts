import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, NameSchema, NoteSchema, SentenceSchema } from "./text.ts";

const DAYS = wholeNumber(0, 400);
/** Days after or before Match Day, the day on which all papers are there, or the first day of training. */
const WhenSchema = z.union([
  z.strictObject({ after: z.enum(["match-day", "complete", "start"]), from: DAYS, to: DAYS.optional() }),
  z.strictObject({ before: z.enum(["match-day", "complete", "start"]), from: DAYS, to: DAYS.optional() }),
]);

/** A step on the way from Match Day to the first day of training, with the page that says so. */
const StepSchema = z.strictObject({
  id: IdSchema,
  road: z.enum(["j1", "h1b", "license"]),
  /** The state whose rule it is. */
  state: z.enum(["CA", "AZ", "NM", "TX"]).optional(),
  text: SentenceSchema,
  source: IdSchema,
  /** More pages: that say the same, or where the text says that they differ. */
  also: z.array(z.strictObject({ source: IdSchema })).optional(),
  note: NoteSchema.optional(),
  /** Absent where no page names a day. */
  when: WhenSchema.optional(),
});

/** One line of a cost: a fee of the season, a figure, or what no page tells and the visitor types. */
const CostRowSchema = z.union([
  z.strictObject({ fee: IdSchema }),
  z.strictObject({ figure: IdSchema }),
  z.strictObject({ own: IdSchema, what: NameSchema }),
]);
export type CostRow = z.output<typeof CostRowSchema>;

const CostPartSchema = z.strictObject({
  id: IdSchema,
  name: NameSchema,
  rows: z.array(CostRowSchema).min(1),
});

/** `content/tools/<id>.json`: what a tool is called and does. Its code stands in `src/tools/<id>/`. */
export const ToolSchema = z.strictObject({
  name: NameSchema,
  /** What it does, in one sentence. */
  summary: SentenceSchema,
  /** Place in lists, from 1. */
  order: wholeNumber(1, 99),
  /** Guides to read with it. */
  guides: distinct(IdSchema, "a list of ids of guides, each once"),
  /** Of the visa road alone. */
  road: z.array(StepSchema).optional(),
  /** Of the cost of the season alone: what it holds beside applications and the Match. */
  costs: z.array(CostPartSchema).optional(),
});
export type ToolRecord = z.output<typeof ToolSchema>;
