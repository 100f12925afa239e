import { applicationYear, type Occasion, type Profile } from "../../engine/profile.ts";

/** What a file may be asked about, hardest first. */
export const HARD_QUESTIONS = [
  "failure",
  "awaiting",
  "score",
  "year",
  "gap",
  "visa",
  "us",
  "why-here",
] as const;
export type HardQuestion = (typeof HARD_QUESTIONS)[number];

/** Our judgment of when an interviewer will notice: a score so near above the mark, years since graduation, years without patients. */
const NEAR_MARK = 10;
const YEARS_OLD = 3;
const YEARS_WITHOUT = 1;

/** The questions that this file invites, by what the visitor has answered; a missing answer invites none. `passMark` = of Step 2 CK today. */
export function hardQuestions(
  profile: Profile,
  { season }: Pick<Occasion, "season">,
  passMark: number | null,
): readonly HardQuestion[] {
  const year = applicationYear(season);
  const { graduationYear, lastClinicalYear, step2Score, workStatus } = profile;
  const failed = [profile.step1Failures, profile.step2Failures, profile.step3Failures].some(
    (count) => (count ?? 0) > 0,
  );
  const states = [profile.step1, profile.step2, profile.step3];
  const invited: Readonly<Record<HardQuestion, boolean>> = {
    failure: failed || states.includes("failed"),
    awaiting: states.includes("awaiting"),
    score: step2Score !== undefined && passMark !== null && step2Score < passMark + NEAR_MARK,
    year: graduationYear !== undefined && year - graduationYear >= YEARS_OLD,
    gap: lastClinicalYear !== undefined && year - lastClinicalYear >= YEARS_WITHOUT,
    visa: workStatus === "needs-visa",
    us: profile.usceHandsOn === 0,
    "why-here": true,
  };
  return HARD_QUESTIONS.filter((question) => invited[question]);
}
