import type { Exam } from "./facts.ts";
import { type ExamState, isUnpassed, type Profile } from "./profile.ts";
import { USCE_KINDS, weeksHeld } from "./usce-weeks.ts";
import { standingOf } from "./work-kinds.ts";

/** How answers stand to others: whoever asks for one, or says which one is missing, reads it here. */

/** Whether an answer can be given beside the others; undefined while one that is still missing decides it. */
type Fits = (profile: Profile) => boolean | undefined;

const where =
  (isSo: (state: ExamState) => boolean) =>
  (exam: Exam): Fits =>
  ({ [exam]: state }) =>
    state && isSo(state);
const toCome = where(isUnpassed);
const passed = where((state) => state === "passed");
const taken = where((state) => state !== "not-taken");
const hasLetters: Fits = ({ letters }) => (letters === undefined ? letters : letters > 0);
const needsVisa: Fits = ({ workStatus }) => workStatus && standingOf(workStatus) === "needs-visa";
const hasUsce: Fits = (profile) => {
  const weeks = USCE_KINDS.map((kind) => weeksHeld(kind, profile));
  return weeks.some((held) => (held ?? 0) > 0) || (weeks.includes(undefined) ? undefined : false);
};

/** What can be given beside any other answer is not named. */
const FITS: { readonly [K in keyof Profile]?: Fits } = {
  step1When: toCome("step1"),
  step1Score: passed("step1"),
  step1Failures: taken("step1"),
  step2When: toCome("step2"),
  step2Score: passed("step2"),
  step2Failures: taken("step2"),
  // Of who waits for a result; else it decides for the H-1B alone.
  step3When: (profile) =>
    profile.step3 === "awaiting" ||
    (toCome("step3")(profile) && (needsVisa(profile) === false ? false : profile.visas?.includes("h1b"))),
  step3Failures: taken("step3"),
  visas: needsVisa,
  usceLastYear: hasUsce,
  usceRegions: hasUsce,
  lettersUs: hasLetters,
  lettersSpecialty: hasLetters,
  lettersRegions: hasLetters,
  interviews: ({ applied }) => applied && applied !== "no",
};

/** What adds nothing beside another answer: months and weeks are one length, and since 26 January 2022 a passed Step 1 has no number. */
const EXTRA: { readonly [K in keyof Profile]?: keyof Profile } = {
  step1Score: "step1",
  usceHandsOn: "usceHandsOnWeeks",
  usceHandsOnWeeks: "usceHandsOn",
  usceObserver: "usceObserverWeeks",
  usceObserverWeeks: "usceObserver",
};

/** Whether an answer can be given beside the others: undefined while one that is still missing decides it. */
export function fitsBeside(field: keyof Profile, profile: Profile): boolean | undefined {
  const fits = FITS[field];
  return fits ? fits(profile) : true;
}

/** True where the other answers are whole without this one. */
export function isExtraBeside(field: keyof Profile, profile: Profile): boolean {
  const other = EXTRA[field];
  return other !== undefined && profile[other] !== undefined;
}
