import { hasSent, isUnpassed } from "../../engine/profile.ts";
import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { FlowFits } from "../shared/flow.ts";

/** What the quiz answers and the day say of the questions in `content/flows/backup-plan.json`. */
export const BACKUP_FITS: FlowFits = {
  when: {
    interviews: (profile, phase) =>
      phase === "rank" ||
      (phase === "interviews" && profile.applied !== "no") ||
      (phase === "apply" && hasSent(profile)),
    soap: (_, phase) => phase === "wait" || phase === "match-week",
    "before-sending": (profile, phase) =>
      phase === "prepare" ||
      (phase === "apply" && !hasSent(profile)) ||
      (phase === "interviews" && profile.applied === "no"),
  },
  reason: {
    "exam-year": ({ step1, step2 }) => [step1, step2].some(isUnpassed),
    "experience-year": (profile) => weeksHeld("hands-on", profile) === 0,
  },
};
