import { z } from "astro/zod";
import { fact } from "./fact.ts";
import { IdSchema } from "./id.ts";
import { PercentSchema, ScoreSchema, wholeNumber, YearSchema } from "./numbers.ts";
import { distinct, NameSchema, NoteSchema } from "./text.ts";

const PEOPLE = wholeNumber(0, 100_000);
const RANKS = z.number().min(0).max(100).describe("a median of programs ranked, from 0 to 100");

/** Quartiles of Step 2 CK scores, lowest first. */
const QUARTILES = {
  n: PEOPLE,
  q1: ScoreSchema,
  median: ScoreSchema,
  q3: ScoreSchema,
};

/** NRMP's Charting Outcomes 2026 for non-US IMGs, as far as single figures may be shown. */
const ChartingSchema = z.strictObject({
  source: IdSchema,
  rankedFirst: PEOPLE,
  matched: PEOPLE,
  step2: z.strictObject({
    matched: z
      .strictObject({ ...QUARTILES, min: ScoreSchema })
      .refine(({ min, q1, median, q3 }) => min <= q1 && q1 <= median && median <= q3)
      .describe("a minimum and quartiles that rise"),
    notMatched: z
      .strictObject(QUARTILES)
      .refine(({ q1, median, q3 }) => q1 <= median && median <= q3)
      .describe("quartiles that rise"),
  }),
  ranks: z.strictObject({ matched: RANKS, notMatched: RANKS }),
});

/** Share of a year's filled positions that went to IMGs. */
const ImgShareSchema = z.strictObject({
  year: YearSchema,
  percent: PercentSchema,
  imgs: PEOPLE.nullable(),
  filled: PEOPLE.nullable(),
  source: IdSchema,
  note: NoteSchema.optional(),
});

/** `content/specialties/<id>.json` */
export const SpecialtySchema = z.strictObject({
  name: NameSchema,
  aliases: distinct(NameSchema, "a list of other names, each once"),
  /** First three digits of its programs' ACGME numbers; null for a combined program, which has those of two. */
  acgmePrefix: z
    .string()
    .regex(/^\d{3}$/)
    .describe('the first three digits of its ACGME numbers such as "120", or null')
    .nullable(),
  residencyService: fact(NameSchema).optional(),
  charting2026: ChartingSchema.optional(),
  /** Figures of how much of its first year IMGs filled, by kind of program; only kinds that a page counts. */
  imgShareByKind: z.strictObject({ university: IdSchema, community: IdSchema }).optional(),
  imgShare: z.array(ImgShareSchema).min(1).optional(),
});
export type SpecialtyRecord = z.output<typeof SpecialtySchema>;
