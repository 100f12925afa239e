import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Place, Proof } from "../../../season/rank/rank-plan.ts";

/** What kind of place a program offers. */
export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  whole: SAY.rankWords.theWholeTraining,
  advanced: SAY.rankWords.advancedFromTheSecondYear,
  "first-year": SAY.rankWords.oneYearBesideAnAdvancedPlace,
  "first-year-alone": SAY.rankWords.oneYearAlsoByItself,
};

/** How sure the visitor is of the visa. */
export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  unknown: SAY.rankWords.visaUnknown,
  page: SAY.rankWords.visaOnItsPage,
  said: SAY.rankWords.visaSaidToMe,
  written: SAY.rankWords.visaInWriting,
};
