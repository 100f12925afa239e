import { z } from "astro/zod";
import { AcgmeIdSchema } from "./acgme-id.ts";
import { fact, policyFact, policyFactInParts } from "./fact.ts";
import { ScoreSchema, wholeNumber } from "./numbers.ts";
import {
  DeadlineSchema,
  DirectorLetterSchema,
  FailureLimitSchema,
  GraduationLimitSchema,
  LetterDemandSchema,
  MinimumSchema,
  MomentSchema,
  SchoolRuleSchema,
  Step1Schema,
  Step2ResultSchema,
  StepSpanSchema,
  TakesImgsSchema,
  UsceDemandSchema,
  VisaAnswerSchema,
  WorkStatusSchema,
} from "./policy-values.ts";
import {
  ChangeSchema,
  FillSchema,
  ImgRecordSchema,
  LanguagesSchema,
  MissionSchema,
  NrmpCodeSchema,
  RotationsSchema,
  SponsorKindSchema,
} from "./record-values.ts";
import { NameSchema, SentenceSchema, UrlSchema } from "./text.ts";

/** Rules: each fact says how firmly its page states it. */
const POLICIES = {
  visaJ1: policyFact(VisaAnswerSchema),
  visaH1b: policyFact(VisaAnswerSchema),
  workStatus: policyFact(WorkStatusSchema),
  step1: policyFactInParts(Step1Schema, ["pass", "score"], (value) =>
    value === "pass" ? ["pass"] : ["pass", "score"],
  ),
  step2Minimum: policyFact(MinimumSchema),
  step2Result: policyFact(Step2ResultSchema),
  failures: policyFactInParts(FailureLimitSchema, ["step1", "step2", "step3"], ({ exams }) => exams),
  stepSpan: policyFact(StepSpanSchema),
  graduation: policyFact(GraduationLimitSchema),
  usce: policyFactInParts(UsceDemandSchema, ["needed", "months", "handsOn", "withinYears"], (value) =>
    (["needed", "months", "handsOn", "withinYears"] as const).filter(
      (part) => part === "needed" || (value[part] !== null && value[part] !== false),
    ),
  ),
  letters: policyFactInParts(LetterDemandSchema, ["count", "us", "inSpecialty"], (value) =>
    (["count", "us", "inSpecialty"] as const).filter((part) => value[part] !== null),
  ),
  directorLetter: policyFact(DirectorLetterSchema),
  ecfmg: policyFact(MomentSchema),
  school: policyFact(SchoolRuleSchema),
  deadline: policyFact(DeadlineSchema),
  step3ForH1b: policyFact(z.boolean()),
};

/** Everything else that a page may tell. */
const DESCRIPTIONS = {
  takesImgs: fact(TakesImgsSchema),
  step2Typical: fact(ScoreSchema),
  seats: fact(wholeNumber(0, 200)),
  applications: fact(wholeNumber(0, 20_000)),
  interviews: fact(wholeNumber(0, 5_000)),
  imgRecord: fact(ImgRecordSchema),
  mission: fact(MissionSchema),
  languages: fact(LanguagesSchema),
  rotations: fact(RotationsSchema),
  signals: fact(SentenceSchema),
  service: fact(NameSchema),
  years: fact(wholeNumber(1, 8)),
  website: fact(UrlSchema),
  contact: fact(UrlSchema),
  /** Pages that name the program's ACGME number: evidence of who it is. */
  acgmeId: fact(AcgmeIdSchema),
  nrmpCode: fact(NrmpCodeSchema),
  change: fact(ChangeSchema),
  remark: fact(SentenceSchema),
  sponsorKind: fact(SponsorKindSchema),
  fill: fact(FillSchema),
};

const FIELDS = { ...POLICIES, ...DESCRIPTIONS };

/** The fields of `facts`, each a list with its newest page first. */
export const ProgramFactsSchema = z.strictObject(listed(FIELDS));
export type ProgramFacts = z.output<typeof ProgramFactsSchema>;
/** A field that records of programs and sponsors can have. */
export type FactField = keyof ProgramFacts;
/** One fact of a field, as a record has it. */
export type FactOf<F extends FactField> = NonNullable<ProgramFacts[F]>[number];
/** A fact of any field. */
export type AnyFact = FactOf<FactField>;

/** In the order in which a record has them. */
export const FACT_FIELDS = Object.keys(FIELDS) as readonly FactField[];
/** Fields that state rules. Their facts carry a strength. */
export const POLICY_FIELDS = Object.keys(POLICIES) as readonly FactField[];

/** The facts of a record, field by field, in the order of the schema. */
export function listFacts(facts: ProgramFacts): { field: FactField; facts: readonly AnyFact[] }[] {
  const listed: { field: FactField; facts: readonly AnyFact[] }[] = [];
  for (const field of FACT_FIELDS) {
    const list = facts[field];
    if (list) listed.push({ field, facts: list });
  }
  return listed;
}

type Listed<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.ZodOptional<z.ZodArray<T[K]>> };

function listed<T extends Record<string, z.ZodType>>(fields: T): Listed<T> {
  const entries = Object.entries(fields).map(([name, one]) => [
    name,
    z.array(one).min(1).describe("a list with at least one fact").optional(),
  ]);
  return Object.fromEntries(entries) as Listed<T>;
}
