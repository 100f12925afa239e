import type { Place, Proof } from "../../../season/rank/rank-plan.ts";

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  whole: "The whole training",
  advanced: "Advanced: from the second year",
  "first-year": "One year, beside an advanced place",
  "first-year-alone": "One year, also by itself",
};

export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  unknown: "Visa: unknown",
  page: "Visa: on its page",
  said: "Visa: said to me",
  written: "Visa: in writing",
};
