import type { FactField } from "../content/schemas/program-facts.ts";

/** Fields of which one page can only give one value at a time. The others (changes, remarks, web pages, codes of tracks) may hold several. */
const SINGLE_VALUED: ReadonlySet<FactField> = new Set([
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "workStatus",
  "step1",
  "step2Minimum",
  "step2Typical",
  "step2Result",
  "failures",
  "stepSpan",
  "graduation",
  "usce",
  "letters",
  "directorLetter",
  "ecfmg",
  "school",
  "deadline",
  "step3ForH1b",
  "seats",
  "years",
  "sponsorKind",
]);

/** True when one page can give the field one value only. */
export function isSingleValued(field: FactField): boolean {
  return SINGLE_VALUED.has(field);
}
