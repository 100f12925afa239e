import type { Topic } from "./topic-wordings.ts";

/** Guides, tools and words that answer what no list of programs does, the first one first. */
export const TOPIC_ANSWERS: Record<Topic, readonly string[]> = {
  visas: ["guide:visas", "tool:visa-road"],
  imgs: ["guide:finding-programs-that-take-imgs"],
  scores: ["guide:how-score-thresholds-work", "guide:growth-story"],
  attempts: ["guide:growth-story", "guide:how-score-thresholds-work"],
  graduation: ["term:yog", "guide:finding-programs-that-take-imgs"],
  usce: ["guide:us-clinical-experience", "tool:usce-planner"],
  unfilled: ["guide:if-you-do-not-match", "tool:backup-plan"],
  deadline: ["tool:calendar", "guide:season-calendar"],
  languages: ["guide:prove-your-language"],
  kind: ["guide:choosing-a-specialty"],
  letters: ["guide:letters-of-recommendation", "tool:letters-planner"],
  signals: ["guide:signals"],
  statement: ["guide:personal-statement", "tool:statement-check"],
  rank: ["guide:rank-list"],
  interviews: ["guide:interviews"],
  cost: ["tool:cost", "guide:how-many-programs"],
  howMany: ["guide:how-many-programs", "tool:cost"],
  dates: ["tool:calendar", "guide:season-calendar"],
  certificate: ["term:ecfmg-certificate", "guide:season-calendar"],
  license: ["guide:california-license", "term:ptl"],
  step3: ["term:step-3", "guide:visas"],
  asking: ["guide:writing-to-a-program", "tool:write-to-program"],
  specialties: ["guide:choosing-a-specialty"],
  chances: ["guide:low-score-strategy", "guide:questions"],
};
