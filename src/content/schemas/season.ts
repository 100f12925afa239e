import { z } from "astro/zod";
import { DaySchema } from "./dates.ts";
import { fact } from "./fact.ts";
import { IdSchema } from "./id.ts";
import { wholeNumber, YearSchema } from "./numbers.ts";
import { lineOfText, NoteSchema } from "./text.ts";

const WHAT = lineOfText(300).describe("a few words of at most 300 characters on one line");
const TIME = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .describe('a time of day in Eastern Time such as "21:00"');

/** Words, source and whether the source speaks of this very season. */
const SAID = {
  source: IdSchema,
  confirmed: z.boolean(),
  note: NoteSchema.optional(),
};

const DateSchema = z.strictObject({
  id: IdSchema,
  date: DaySchema,
  /** Eastern Time; null when no page tells the hour. */
  time: TIME.nullable(),
  endTime: TIME.optional(),
  what: WHAT,
  for: z.enum(["applicant", "program"]),
  ...SAID,
});

const FeeSchema = z.strictObject({
  id: IdSchema,
  what: WHAT,
  amountUsd: wholeNumber(0, 200_000),
  per: z.enum(["once", "attempt", "program", "rank", "season", "year"]),
  /** First and last unit this price holds for; `to` null = without end. */
  from: wholeNumber(1, 1000).optional(),
  to: wholeNumber(1, 1000).nullable().optional(),
  /** The season of the price, which may be an earlier one. */
  season: z
    .string()
    .regex(/^20\d{2}$/)
    .describe('a season such as "2027"'),
  ...SAID,
});

const COUNT = wholeNumber(0, 60);
const SignalSchema = z
  .strictObject({
    specialty: IdSchema,
    gold: COUNT.optional(),
    silver: COUNT.optional(),
    single: COUNT.optional(),
    season: z
      .string()
      .regex(/^20\d{2}$/)
      .describe('a season such as "2025"'),
    ...SAID,
  })
  .refine(
    ({ gold, silver, single }) => (single === undefined) === (gold !== undefined && silver !== undefined),
  )
  .describe("either single, or both gold and silver");

const LimitSchema = z.strictObject({
  id: IdSchema,
  what: WHAT,
  value: wholeNumber(0, 100_000),
  source: IdSchema,
  note: NoteSchema.optional(),
});

/** A rule that binds every applicant of the season, whatever a program says. */
const BindingSchema = z.strictObject({ id: IdSchema, what: WHAT, ...SAID });

/** `content/seasons/<year>.json` */
export const SeasonSchema = z.strictObject({
  year: YearSchema,
  /** Day the applications open to applicants. */
  opens: fact(DaySchema),
  dates: z.array(DateSchema),
  /** What no page announces yet. */
  notAnnounced: z.array(z.strictObject({ id: IdSchema, what: WHAT })),
  binding: z.array(BindingSchema).optional(),
  fees: z.array(FeeSchema),
  signals: z.array(SignalSchema),
  limits: z.array(LimitSchema),
});
export type SeasonRecord = z.output<typeof SeasonSchema>;
