import { hasSent, isUnpassed, type Profile } from "../../engine/profile.ts";
import type { Phase } from "../../engine/season.ts";
import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { FlowFits } from "../shared/flow.ts";

/** What the quiz answers and the day say of the questions in `content/flows/delay-or-apply.json`. */
export const DELAY_FITS: FlowFits = {
  when: {
    result: (profile, phase) =>
      phase === "prepare" || phase === "after" || (phase === "apply" && !hasSent(profile)),
    late: ({ applied }, phase) => phase === "interviews" && applied === "no",
    invited: (profile, phase) =>
      (phase === "apply" || phase === "interviews" || phase === "rank") && hasSent(profile),
    "next-season": ({ applied }, phase) => (phase === "rank" || isDecided(phase)) && applied === "no",
    decided: (profile, phase) => isDecided(phase) && hasSent(profile),
  },
  late: {
    "apply-late": ({ step2 }) => step2 === "passed",
    "save-it": ({ step2 }) => isUnpassed(step2),
  },
  invited: {
    "prepare-interviews": ({ interviews }) => (interviews ?? 0) > 0,
    "wait-well": ({ interviews }) => interviews === 0,
  },
  result: {
    level: ({ step2 }) => step2 === "passed",
    practice: ({ step2 }) => step2 === "not-taken" || step2 === "awaiting",
    "failed-before": ({ step2 }) => step2 === "failed",
  },
  build: { clock: lacksExperienceOrLetters },
  ready: {
    "apply-now": (profile) => (weeksHeld("hands-on", profile) ?? 0) > 0 && (profile.lettersUs ?? 0) > 0,
    clock: lacksExperienceOrLetters,
  },
};

/** Rank lists are in: whoever has applied can change nothing of this season any more. */
function isDecided(phase: Phase): boolean {
  return phase === "wait" || phase === "match-week";
}

function lacksExperienceOrLetters(profile: Profile): boolean {
  return weeksHeld("hands-on", profile) === 0 || profile.lettersUs === 0;
}
