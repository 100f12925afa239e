import { z } from "astro/zod";
import { DeadlineSchema } from "./dates.ts";
import { ScoreSchema, wholeNumber } from "./numbers.ts";
import { distinct } from "./text.ts";

/** What a program may state about whom it reads. Each type is the engine's; `resolve.ts` fails to compile where they part. */

/**
 * "case-by-case" = it depends on the file, or only some are read: the question is asked. "eligible" = general terms only, such as a list of
 * papers for graduates of foreign schools: a hint, no answer.
 */
export const TakesImgsSchema = z
  .union([z.boolean(), z.enum(["case-by-case", "eligible"])])
  .describe('true, false, "case-by-case" or "eligible" (general terms only)');
/** What a page says of sponsoring one visa. */
export const VisaAnswerSchema = z.enum(["yes", "no", "case-by-case"]);
/** The narrowest right to work that it takes: citizens, green cards too, or anybody with a work permit. */
export const WorkStatusSchema = z.enum(["citizen", "citizen-or-resident", "work-permit"]);
/** When a document has to be there, earliest first. */
export const MomentSchema = z.enum(["to-apply", "to-interview", "to-rank", "to-start"]);
/** When the result has to be there; "not-required" = the page says that it need not be. */
export const Step2ResultSchema = z.enum(["to-apply", "to-interview", "to-rank", "to-start", "not-required"]);
/** What the medical school must have (the engine's `SchoolRule`). */
export const SchoolRuleSchema = z.enum(["state-recognized", "world-directory", "licence-letter"]);

/** "pass" = a pass is asked for and no score. */
export const Step1Schema = z
  .union([z.literal("pass"), ScoreSchema])
  .describe('"pass" or a whole number from 1 to 300');

/** "none" = the page says that it has no minimum; silence is no fact. */
export const MinimumSchema = z
  .union([z.literal("none"), ScoreSchema])
  .describe('"none" or a whole number from 1 to 300');

/** Failed attempts that are still read. */
export const FailureLimitSchema = z.strictObject({
  /** Failures that are still accepted: 0 = first attempt only. */
  allowed: wholeNumber(0, 10),
  exams: distinct(z.enum(["step1", "step2", "step3"]), "a list of exams, each once").min(1),
  counted: z.enum(["each", "together"]),
});

/** The oldest graduates that are read; "none" = the page says that there is no cut-off. */
export const GraduationLimitSchema = z.strictObject({
  years: z
    .union([z.literal("none"), wholeNumber(0, 50)])
    .describe('"none" or a whole number of years from 0 to 50'),
  since: z.enum(["graduation", "training-or-practice", "either"]),
});

/** US clinical experience in months; null = the page gives no length or no age. `needed: false` = it says that none is. */
export const UsceDemandSchema = z.strictObject({
  needed: z.boolean(),
  months: wholeNumber(0, 60).nullable(),
  handsOn: z.boolean(),
  withinYears: wholeNumber(0, 30).nullable(),
});

const LETTERS = wholeNumber(0, 10).nullable();
/** Letters of recommendation: in all, by US writers, by writers of the specialty. Null = no number is given. */
export const LetterDemandSchema = z.strictObject({ count: LETTERS, us: LETTERS, inSpecialty: LETTERS });

/** Years from the first passed Step within which all have to be passed. */
export const StepSpanSchema = z.strictObject({ years: wholeNumber(1, 20) });

/** A letter of the director of an earlier US residency. */
export const DirectorLetterSchema = z.strictObject({ needed: z.literal(true) });

export { DeadlineSchema };
