import { isUnpassed } from "../../engine/profile.ts";
import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { Flow } from "../shared/flow.ts";
import { BACKUP_ENDINGS } from "./endings.ts";

/** What to prepare before the Match, in its week, and after it. */
export const backupPlan: Flow = {
  id: "backup-plan",
  start: "when",
  questions: {
    when: {
      ask: "Where are you in the season?",
      answers: [
        { label: "Before rank lists are due", to: "interviews" },
        { label: "Match week: I did not match", to: "soap" },
        { label: "After the season, without a place", to: "reason" },
      ],
    },
    interviews: {
      ask: "How many interviews have you had or been offered in your first-choice specialty?",
      help: "Half of the non-US IMGs who matched in 2026 had ranked {figure:charting-2026-ranks-matched} or more programs of their specialty in a row. Programs seldom rank anybody whom they did not interview, in our reading, so compare your number with it.",
      answers: [
        { label: "None", to: "no-interviews" },
        { label: "Fewer than that number", to: "few-interviews" },
        { label: "At least that number", to: "rank-all" },
      ],
    },
    soap: {
      ask: "Are you registered for the Match, and could you start on July 1?",
      help: "SOAP is only for people who registered for the Match and can start on July 1. {nrmp-soap-faq} An IMG also needs ECFMG’s confirmation by {season:ecfmg-verification-deadline}.",
      answers: [
        { label: "Yes to both", to: "soap-now" },
        { label: "No", to: "reason" },
      ],
    },
    reason: {
      ask: "What most likely kept you out?",
      help: "Ask two people who know residency selection to read your whole file before you answer.",
      answers: [
        {
          label: "A failed or missing exam",
          to: "exam-year",
          fits: ({ step1, step2 }) => [step1, step2].some(isUnpassed),
        },
        { label: "A low score, and few programs that read it", to: "list-year" },
        {
          label: "Little or no US experience, or weak letters",
          to: "experience-year",
          fits: (profile) => weeksHeld("hands-on", profile) === 0,
        },
        { label: "The visa", to: "visa-year" },
        { label: "Too many years since graduation", to: "years" },
      ],
    },
    years: {
      ask: "Are you seeing patients now, anywhere?",
      help: "{count:graduation-or-practice} programs in our data count the years also or only from your last clinical work or training.",
      answers: [
        { label: "Yes", to: "recent-practice" },
        { label: "No", to: "other-paths" },
      ],
    },
  },
  endings: BACKUP_ENDINGS,
};
