import type { Phase } from "../engine/season.ts";

/** What a phase is called where the site says which one it is. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  prepare: "Before the season opens",
  apply: "Applications",
  interviews: "Interviews",
  rank: "Rank lists",
  wait: "Rank lists are in",
  "match-week": "Match week",
  after: "After the Match",
};
