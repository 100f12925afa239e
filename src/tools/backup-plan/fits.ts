import { isUnpassed } from "../../engine/profile.ts";
import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { FlowFits } from "../shared/flow.ts";

/** What the quiz answers say of the questions in `content/flows/backup-plan.json`. */
export const BACKUP_FITS: FlowFits = {
  reason: {
    "exam-year": ({ step1, step2 }) => [step1, step2].some(isUnpassed),
    "experience-year": (profile) => weeksHeld("hands-on", profile) === 0,
  },
};
