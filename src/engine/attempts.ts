import type { Exam } from "./facts.ts";
import type { Profile } from "./profile.ts";

/** In the order in which they are taken. */
export const EXAMS: readonly Exam[] = ["step1", "step2", "step3"];
/** As people call them. */
export const EXAM_NAMES: Readonly<Record<Exam, string>> = {
  step1: "Step 1",
  step2: "Step 2 CK",
  step3: "Step 3",
};

/**
 * A profile after a change that only what-if makes. Whoever failed a Step and did not say how often has failed it at least once after its
 * pass, too: no pass is praised for forgetting a failure, and no failure is counted as the only one.
 */
export interface Imagined extends Profile {
  readonly failedOnce?: readonly Exam[];
}

/** Failed attempts at an exam that the answers show; `counted` when they show them all. */
export interface Attempts {
  readonly least: number;
  readonly counted: boolean;
}

/** A failed exam is at least one failed attempt, whatever number was given; an exam not taken is none. */
export function failedAttempts(profile: Imagined, exam: Exam): Attempts {
  const told = profile[`${exam}Failures`];
  if (profile[exam] === "failed") return { least: Math.max(1, told ?? 1), counted: told !== undefined };
  if (told !== undefined) return { least: told, counted: true };
  if (profile.failedOnce?.includes(exam)) return { least: 1, counted: false };
  return { least: 0, counted: profile[exam] === "not-taken" };
}

/** Failed attempts at several exams, as far as the answers show them. */
export function failedInAll(profile: Imagined, exams: readonly Exam[]): Attempts {
  const each = exams.map((exam) => failedAttempts(profile, exam));
  return {
    least: each.reduce((sum, { least }) => sum + least, 0),
    counted: each.every(({ counted }) => counted),
  };
}
