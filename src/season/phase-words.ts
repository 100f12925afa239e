import SAY from "../../content/words/season-words.json" with { type: "json" };
import type { Phase } from "../engine/season.ts";

/** What a phase is called where the site says which one it is. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  prepare: SAY.phaseWords.beforeTheSeasonOpens,
  apply: "Applications",
  interviews: "Interviews",
  rank: SAY.phaseWords.rankLists,
  wait: SAY.phaseWords.rankListsAreIn,
  "match-week": SAY.phaseWords.matchWeek,
  after: SAY.phaseWords.afterTheMatch,
};
