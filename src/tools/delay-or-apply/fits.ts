import type { Profile } from "../../engine/profile.ts";
import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { FlowFits } from "../shared/flow.ts";

/** What the quiz answers say of the questions in `content/flows/delay-or-apply.json`. */
export const DELAY_FITS: FlowFits = {
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

function lacksExperienceOrLetters(profile: Profile): boolean {
  return weeksHeld("hands-on", profile) === 0 || profile.lettersUs === 0;
}
