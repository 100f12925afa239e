import { z } from "astro/zod";
import { DaySchema, ShownSchema } from "./dates.ts";
import { IdSchema } from "./id.ts";
import { StateSchema } from "./state.ts";
import { lineOfText, NoteSchema } from "./text.ts";

const WORDS = lineOfText(1000).describe("words of at most 1,000 characters on one line");

const FigureValueSchema = z
  .union([z.number(), WORDS, z.record(z.string(), z.union([z.number(), WORDS]))])
  .describe("a number, words, or an object of numbers by name");

/** `content/figures/<id>.json`: one citable figure that guides and tools refer to. */
export const FigureSchema = z.strictObject({
  what: lineOfText(200).describe("what the figure counts, in at most 200 characters on one line"),
  value: FigureValueSchema,
  /** "percent", "usd", "people"; "text" and "date" for values in words. */
  unit: IdSchema.describe('a unit such as "percent", "usd", "people", "text" or "date"'),
  /** First day on which it holds, where a rule began on a day. */
  from: DaySchema.nullable(),
  /** The date of the figure, where it is not that of its page. */
  asOf: ShownSchema.optional(),
  source: IdSchema,
  note: NoteSchema.optional(),
  /** A state's rule on what one works under in training, or on the full license: its page shows it. */
  license: z.strictObject({ state: StateSchema, of: z.enum(["training", "full"]) }).optional(),
});
export type FigureRecord = z.output<typeof FigureSchema>;
