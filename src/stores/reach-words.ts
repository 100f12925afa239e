import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { ReachLevel } from "../engine/reach.ts";

/** How a reach is told; `no-figure` is told only where a page shows why a score tells nothing. */
export const REACH_WORDS: Readonly<Record<ReachLevel, string>> = {
  reach: SAY.reachWords.aReachNotAClosedDoor,
  within: SAY.reachWords.noReachByWhatIsPublished,
  "no-figure": SAY.reachWords.whyYourScoreCountsLittleHere,
};
