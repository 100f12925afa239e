import type { Topic } from "./ask-rules.ts";

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
};
