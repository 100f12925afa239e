import type { FactField } from "../content/schemas/program-facts.ts";

/** The glossary's word behind the label of a field, by its id there. A field that needs no explaining has none. */
export const FIELD_TERMS: { readonly [F in FactField]?: string } = {
  takesImgs: "img",
  visaJ1: "j-1",
  visaH1b: "h-1b",
  step3ForH1b: "step-3",
  workStatus: "green-card",
  step1: "step-1",
  step2Minimum: "step-2-ck",
  step2Typical: "step-2-ck",
  step2Result: "step-2-ck",
  graduation: "yog",
  usce: "usce",
  letters: "letter",
  ecfmg: "ecfmg-certificate",
  service: "eras",
  signals: "signal",
  imgRecord: "img",
  mission: "underserved",
  rotations: "usce",
  seats: "quota",
  fill: "match",
  sponsorKind: "sponsor",
  acgmeId: "acgme",
  nrmpCode: "nrmp",
};
