import type { ReachLevel } from "../engine/reach.ts";

/** How a reach is told; `no-figure` is told only where a page shows why a score tells nothing. */
export const REACH_WORDS: Readonly<Record<ReachLevel, string>> = {
  reach: "A reach, not a closed door:",
  within: "No reach by what is published:",
  "no-figure": "Why your score counts little here:",
};
