import { plural } from "./counted.ts";
import type { Profile } from "./profile.ts";

/** A month of experience counts as four weeks, in what programs demand and in what the visitor has: rotations run by four weeks. */
export const WEEKS_A_MONTH = 4;

/** Work on patients, or looking on. */
export type UsceKind = "hands-on" | "observer";

/** Hands-on first, as the quiz asks. */
export const USCE_KINDS: readonly UsceKind[] = ["hands-on", "observer"];

const ANSWERS = {
  "hands-on": { months: "usceHandsOn", weeks: "usceHandsOnWeeks" },
  observer: { months: "usceObserver", weeks: "usceObserverWeeks" },
} as const satisfies Record<UsceKind, { months: keyof Profile; weeks: keyof Profile }>;

/**
 * Weeks of experience of one kind: months and weeks as answered, added up. They are one question in two units: where one is answered,
 * the other counts none. Undefined when neither was answered.
 */
export function weeksHeld(kind: UsceKind, profile: Profile): number | undefined {
  const months = profile[ANSWERS[kind].months];
  const weeks = profile[ANSWERS[kind].weeks];
  if (months === undefined && weeks === undefined) return undefined;
  return (months ?? 0) * WEEKS_A_MONTH + (weeks ?? 0);
}

/** True when the visitor said that they have no experience of either kind. */
export function hasNoUsce(profile: Profile): boolean {
  return USCE_KINDS.every((kind) => weeksHeld(kind, profile) === 0);
}

/** "3 months" where weeks make whole months, else "6 weeks". */
export function sayWeeks(weeks: number): string {
  return weeks % WEEKS_A_MONTH === 0 && weeks > 0
    ? plural(weeks / WEEKS_A_MONTH, "month")
    : plural(weeks, "week");
}
