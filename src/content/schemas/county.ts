import { z } from "astro/zod";
import { YearsSchema } from "./dates.ts";
import { fact } from "./fact.ts";
import { IdSchema } from "./id.ts";
import { PercentSchema, wholeNumber } from "./numbers.ts";
import { StateSchema } from "./state.ts";
import { NameSchema, NoteSchema, SentenceSchema } from "./text.ts";

const PEOPLE = wholeNumber(0, 50_000_000);

/** Percent of the county's households that speak a language group of the census at home. */
const HouseholdLanguagesSchema = z.strictObject({
  spanish: PercentSchema,
  otherIndoEuropean: PercentSchema,
  asianPacific: PercentSchema,
  other: PercentSchema,
  /** Households in which nobody over 13 speaks English very well. */
  limitedEnglish: PercentSchema,
  households: PEOPLE,
});

/** Study areas of the county, and those that the state calls short of primary care. */
const ShortageSchema = z
  .strictObject({
    areas: wholeNumber(1, 1000),
    designated: wholeNumber(0, 1000),
    percentOfPeople: PercentSchema,
    physiciansPer100k: z.number().min(0).max(1000).describe("physicians for 100,000 people, from 0 to 1,000"),
  })
  .refine(({ areas, designated }) => designated <= areas)
  .describe("at most as many designated areas as areas in all");

const FACTS = {
  householdLanguages: fact(HouseholdLanguagesSchema).extend({ period: YearsSchema.optional() }),
  /** People, not households, by language id. Shown on pages only. */
  spokenLanguages: fact(z.record(IdSchema, PEOPLE)),
  shortage: fact(ShortageSchema),
  poverty: fact(PercentSchema),
  /** Our own sentences. */
  statements: fact(SentenceSchema).extend({ note: NoteSchema.optional() }),
};

/** `content/counties/<id>.json` */
export const CountySchema = z.strictObject({
  name: NameSchema,
  state: StateSchema,
  fips: z
    .string()
    .regex(/^\d{5}$/)
    .describe('the county\'s five-digit FIPS code such as "06019"'),
  region: IdSchema,
  facts: z.strictObject({
    householdLanguages: z.array(FACTS.householdLanguages).min(1).optional(),
    spokenLanguages: z.array(FACTS.spokenLanguages).min(1).optional(),
    shortage: z.array(FACTS.shortage).min(1).optional(),
    poverty: z.array(FACTS.poverty).min(1).optional(),
    statements: z.array(FACTS.statements).min(1).optional(),
  }),
});
export type CountyRecord = z.output<typeof CountySchema>;
