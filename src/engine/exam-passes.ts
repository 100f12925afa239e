import { failedAttempts, type Imagined } from "./attempts.ts";
import type { Exam, Program } from "./facts.ts";
import type { Profile } from "./profile.ts";
import { isAnswer, PROFILE_FIELDS } from "./profile-fields.ts";

/** What a first or new pass of a Step makes of a profile, and at which scores it could matter. */

/** The Step 2 CK scores at which a stated minimum is reached, from the pass mark up. */
export function step2Marks(programs: readonly Program[], passMark: number): readonly number[] {
  const stated = programs.flatMap(({ facts, told }) => [
    ...(facts.step2Minimum ?? []).map(({ value }) => value),
    ...(told?.minimums() ?? []),
  ]);
  const above = stated.filter((value): value is number => typeof value === "number" && value > passMark);
  return [passMark, ...[...new Set(above)].sort((a, b) => a - b)].filter((mark) =>
    isAnswer(PROFILE_FIELDS.step2Score, mark),
  );
}

/** True when the Step 2 CK score cannot change any more: a passed Step is not taken again. */
export function isStep2Final({ step2, step2Score }: Profile): boolean {
  return step2 === "passed" || (step2 === undefined && step2Score !== undefined);
}

/** The profile after a first or new pass at this score. */
export function withStep2(profile: Profile, score: number): Imagined {
  return { ...withPass(profile, "step2"), step2Score: score };
}

/**
 * After a pass: an exam never taken has no failed attempt, a failed one keeps its count, or that nobody counted, but not its score. A month
 * that was planned is none in which it was passed.
 */
export function withPass(profile: Imagined, step: Exam): Imagined {
  const { least, counted } = failedAttempts(profile, step);
  const { [`${step}Score` as "step1Score"]: _, ...taken } = profile;
  const { [`${step}When` as "step1When"]: __, ...rest } = taken;
  return {
    ...(profile[step] === "awaiting" ? taken : rest),
    [step]: "passed",
    ...(counted && { [`${step}Failures`]: least }),
    ...(!counted && least > 0 && { failedOnce: [...(profile.failedOnce ?? []), step] }),
  };
}
