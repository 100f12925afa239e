import { EXAM_NAMES, EXAMS } from "./attempts.ts";
import type { Exam } from "./facts.ts";
import { applicationYear, type ExamState, isUnpassed, type Occasion, type Profile } from "./profile.ts";
import { hasNoUsce } from "./usce-weeks.ts";
import { standingOf } from "./work-kinds.ts";

/** Answers that cannot stand together, or can but are rare. */
export interface Contradiction {
  readonly field: keyof Profile;
  /** `wrong` has to be mended; `unusual` only asks whether it is right. */
  readonly kind: "wrong" | "unusual";
  readonly words: string;
}

type Check = (profile: Profile, occasion: Occasion) => Contradiction | undefined;

/** The pass mark of Step 2 CK since July 2025 is 218; scores under the lowest mark ever used cannot be a pass. */
const LOWEST_STEP2_PASS = 170;
const LOWEST_STEP1_PASS = 170;

/** A failed exam may have had a score; these states cannot. */
const NO_SCORE_YET: Readonly<Partial<Record<ExamState, string>>> = {
  awaiting: "wait for the result",
  "not-taken": "have not taken it",
};

const CHECKS: readonly Check[] = [
  ({ step2, step3 }) =>
    isTaken(step3) && isUnpassed(step2)
      ? wrong("step3", "Step 3 cannot be taken before Step 2 CK is passed.")
      : undefined,
  ({ step1, step3 }) =>
    isTaken(step3) && isUnpassed(step1)
      ? wrong("step3", "Step 3 cannot be taken before Step 1 is passed.")
      : undefined,
  ...(["step1", "step2"] as const).map(
    (exam): Check =>
      (profile) =>
        profile[`${exam}Score`] !== undefined && NO_SCORE_YET[profile[exam] ?? "passed"] !== undefined
          ? wrong(
              `${exam}Score`,
              `You gave a ${EXAM_NAMES[exam]} score but said that you ${NO_SCORE_YET[profile[exam] ?? "passed"]}.`,
            )
          : undefined,
  ),
  ...EXAMS.map(
    (exam): Check =>
      (profile, { asOf }) =>
        whenProblem(exam, profile, asOf.slice(0, 7)),
  ),
  ({ firstStepYear }, { asOf }) =>
    firstStepYear !== undefined && firstStepYear > Number(asOf.slice(0, 4))
      ? wrong("firstStepYear", "This year is still to come.")
      : undefined,
  ({ firstStepYear, step1, step2, step3 }) =>
    firstStepYear !== undefined && [step1, step2, step3].every(isUnpassed)
      ? wrong("firstStepYear", "You named the year of your first passed Step but have passed none.")
      : undefined,
  ({ applied, interviews }) =>
    applied === "no" && interviews !== undefined && interviews > 0
      ? unusual("interviews", "You have invitations but have not applied yet. Is this right?")
      : undefined,
  ({ step2, step2Score }) =>
    step2 === "passed" && step2Score !== undefined && step2Score < LOWEST_STEP2_PASS
      ? wrong("step2Score", `${step2Score} has never been a pass on Step 2 CK.`)
      : undefined,
  ({ step1, step1Score }) =>
    step1 === "passed" && step1Score !== undefined && step1Score < LOWEST_STEP1_PASS
      ? wrong("step1Score", `${step1Score} has never been a pass on Step 1.`)
      : undefined,
  ...EXAMS.map(
    (exam): Check =>
      (profile) =>
        profile[exam] === "not-taken" && (profile[`${exam}Failures`] ?? 0) > 0
          ? wrong(`${exam}Failures`, "You named failed attempts at an exam that you have not taken.")
          : undefined,
  ),
  ...EXAMS.map(
    (exam): Check =>
      (profile) =>
        profile[exam] === "failed" && profile[`${exam}Failures`] === 0
          ? wrong(
              `${exam}Failures`,
              "You said that you failed this exam, so there is at least one failed attempt.",
            )
          : undefined,
  ),
  ({ graduationYear }, { season }) =>
    graduationYear !== undefined && graduationYear > season.year
      ? wrong("graduationYear", `Training starts in July ${season.year}; you have to graduate before.`)
      : undefined,
  ({ graduationYear }, { season }) =>
    graduationYear === season.year
      ? unusual(
          "graduationYear",
          `You will graduate in ${season.year}, just before training starts. Is this right?`,
        )
      : undefined,
  ({ lastClinicalYear }, { asOf }) =>
    lastClinicalYear !== undefined && lastClinicalYear > Number(asOf.slice(0, 4))
      ? wrong("lastClinicalYear", "This year is still to come.")
      : undefined,
  ({ usceLastYear }, { season }) =>
    usceLastYear !== undefined && usceLastYear > season.year
      ? wrong("usceLastYear", "This year comes after the season.")
      : undefined,
  ({ graduationYear }, { season }) =>
    graduationYear !== undefined && applicationYear(season) - graduationYear > 40
      ? unusual("graduationYear", "More than 40 years ago. Is this right?")
      : undefined,
  ({ letters, lettersUs }) =>
    letters !== undefined && lettersUs !== undefined && lettersUs > letters
      ? wrong("lettersUs", "There are more letters from the US than letters in all.")
      : undefined,
  ({ letters, lettersSpecialty }) =>
    letters !== undefined && lettersSpecialty !== undefined && lettersSpecialty > letters
      ? wrong("lettersSpecialty", "There are more letters from the specialty than letters in all.")
      : undefined,
  (profile) =>
    hasNoUsce(profile) && (profile.usceRegions?.length ?? 0) > 0
      ? wrong("usceRegions", "You named places of US clinical experience but no months or weeks of it.")
      : undefined,
  ({ letters, lettersRegions }) =>
    letters === 0 && (lettersRegions?.length ?? 0) > 0
      ? wrong("lettersRegions", "You named places of letters but no letters.")
      : undefined,
  ({ ecfmg, step1, step2 }) =>
    ecfmg === "certified" && (isUnpassed(step1) || isUnpassed(step2))
      ? wrong("ecfmg", "ECFMG certifies after Step 1 and Step 2 CK are passed.")
      : undefined,
  ({ workStatus, visas }) =>
    standingOf(workStatus) === "needs-visa" && visas?.length === 0
      ? unusual("visas", "You need a visa but accept neither J-1 nor H-1B. Is this right?")
      : undefined,
  ({ step2Score }) =>
    step2Score !== undefined && step2Score > 285
      ? unusual("step2Score", "Very few people score this high. Is this right?")
      : undefined,
];

/** Every contradiction in the answers, in the order of the checks. */
export function findContradictions(profile: Profile, occasion: Occasion): readonly Contradiction[] {
  return CHECKS.flatMap((check) => check(profile, occasion) ?? []);
}

function isTaken(state: ExamState | undefined): boolean {
  return state !== undefined && state !== "not-taken";
}

/** An exam's month beside what was said of the exam. */
function whenProblem(exam: Exam, profile: Profile, thisMonth: string): Contradiction | undefined {
  const when = profile[`${exam}When`];
  const state = profile[exam];
  if (when === undefined || state === undefined) return undefined;
  const isTakenThen = state === "passed" || state === "awaiting";
  if (isTakenThen && when > thisMonth)
    return wrong(`${exam}When`, "This month is still to come, and you said that you have taken the exam.");
  if (!isTakenThen && when < thisMonth)
    return unusual(`${exam}When`, "This month has passed. Have you taken the exam since?");
  return undefined;
}

function wrong(field: keyof Profile, words: string): Contradiction {
  return { field, kind: "wrong", words };
}

function unusual(field: keyof Profile, words: string): Contradiction {
  return { field, kind: "unusual", words };
}
