import { z } from "astro/zod";
import { YearsSchema } from "./dates.ts";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { distinct, NameSchema, SentenceSchema } from "./text.ts";

/** What pages tell of a program besides its rules. */

const PEOPLE = wholeNumber(0, 5000);

/** Residents who are IMGs, of how many, in which years. */
export const ImgRecordSchema = z
  .strictObject({ imgs: PEOPLE.nullable(), of: PEOPLE.nullable(), years: YearsSchema.nullable() })
  .refine(({ imgs, of }) => imgs === null || of === null || imgs <= of)
  .describe("at most as many IMGs as residents in all");

/** Match years, each with the seats offered and those the algorithm filled. */
export const FillSchema = z
  .record(
    z.string().regex(/^20\d{2}$/),
    z
      .strictObject({ quota: wholeNumber(0, 200), filled: wholeNumber(0, 200) })
      .refine(({ quota, filled }) => filled <= quota)
      .describe("at most as many filled seats as were offered"),
  )
  .describe('Match years such as "2026", each with its quota and filled seats');

/** Themes that a program names as its mission. */
const MISSIONS = [
  "academic",
  "border",
  "community",
  "county-safety-net",
  "diverse",
  "farmworker",
  "fqhc",
  "native-american",
  "primary-care",
  "research",
  "rural",
  "street-medicine",
  "teaching",
  "underserved",
  "veterans",
] as const;

/** What a program says it is for, in our themes. */
export const MissionSchema = distinct(z.enum(MISSIONS), "a list of mission themes, each once").min(1);
/** Languages that it says help an applicant. */
export const LanguagesSchema = distinct(
  IdSchema.describe('a language id such as "spanish"'),
  "a list of language ids, each once",
).min(1);

/** Rotations or observerships that a visitor could do there. */
export const RotationsSchema = z.strictObject({
  offered: z.boolean(),
  to: z.enum(["imgs", "students-of"]),
  /** Only with `students-of`: the schools whose enrolled students may come. */
  schools: distinct(NameSchema, "a list of schools, each once"),
});

/** What happened to a program, with a sentence for visitors. */
export const ChangeSchema = z.strictObject({
  status: z.enum(["new", "planned", "closed", "closing", "renamed", "moved", "accreditation", "other"]),
  text: SentenceSchema,
});

/** What kind of institution runs it; "fqhc" = federally qualified health center. */
export const SponsorKindSchema = z.enum([
  "university",
  "university-affiliated",
  "community",
  "county",
  "fqhc",
  "consortium",
  "military",
]);

/** NRMP's code of a track: "2973400C0". */
export const NrmpCodeSchema = z
  .string()
  .regex(/^\d{7}[A-Z]\d$/)
  .describe('an NRMP code such as "2973400C0"');
