import type { GuideTool } from "../../content/schemas/guide.ts";

/** What each tool does, in one sentence, and the guides to read with it. */
export const TOOLS: Readonly<
  Record<GuideTool, { readonly summary: string; readonly guides: readonly string[] }>
> = {
  "statement-check": {
    summary:
      "Paste your personal statement and see its length, how much of it is about exams, and the words that may cost you readers.",
    guides: ["personal-statement", "growth-story"],
  },
  "write-to-program": {
    summary:
      "Write a short, polite e-mail that asks a program only what its pages do not say and what decides for you.",
    guides: ["writing-to-a-program", "networking"],
  },
  "letters-planner": {
    summary:
      "See how many letters programs ask for, which you still need, whom to ask and what they should speak of.",
    guides: ["letters-of-recommendation", "mspe-and-exam-problems"],
  },
  "usce-planner": {
    summary:
      "See which programs ask for US clinical experience, of which kind, and how many months more would meet them.",
    guides: ["us-clinical-experience", "networking"],
  },
  cost: {
    summary: "Count what your applications cost, what one more adds, and what a second specialty changes.",
    guides: ["how-many-programs", "choosing-a-specialty"],
  },
  calendar: {
    summary: "See what is next this season in your own time zone, and take the dates into your calendar.",
    guides: ["season-calendar", "if-you-do-not-match"],
  },
  "delay-or-apply": {
    summary: "Up to five questions that lead to one plan: apply this season, or take a year first.",
    guides: ["step-2-ck-as-proof", "season-calendar"],
  },
  "backup-plan": {
    summary: "What to prepare if interviews are few, in Match week, and after a season without a place.",
    guides: ["if-you-do-not-match", "how-many-programs"],
  },
};
