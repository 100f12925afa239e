import SAY from "../../content/words/facts.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import type { SponsorKind } from "../engine/facts.ts";
import type { Around, HintedQuestion, Similar, Tally } from "../engine/hints.ts";
import type { Direction } from "../engine/verdict-types.ts";
import { fill } from "../words/fill.ts";

/** What many programs do, and what one does or does not. */
const ANSWERS: Readonly<
  Record<HintedQuestion, { readonly many: string; readonly one: string; readonly not: string }>
> = {
  imgs: {
    many: SAY.hintWords.takeImgs,
    one: SAY.hintWords.takesImgs,
    not: SAY.hintWords.answersNoOrOnlyAsAn,
  },
  j1: {
    many: SAY.hintWords.sponsorJ1Visas,
    one: SAY.hintWords.sponsorsJ1Visas,
    not: SAY.hintWords.answersNoOrCaseByCase,
  },
  h1b: {
    many: SAY.hintWords.sponsorH1bVisas,
    one: SAY.hintWords.sponsorsH1bVisas,
    not: SAY.hintWords.answersNoOrCaseByCase2,
  },
};

const KINDS: Readonly<Record<SponsorKind, string>> = {
  university: "university",
  "university-affiliated": "university-affiliated",
  community: SAY.hintWords.communityHospital,
  county: SAY.hintWords.countyHospital,
  fqhc: SAY.hintWords.healthCenter,
  consortium: "consortium",
  military: "military",
};

/** Names that a hint needs. */
export interface HintNames {
  /** "family medicine". */
  readonly specialty: string;
  /** A state by its id; whatever else it is, as it stands. */
  placeOf(place: string): string;
}

/** What other programs answer, in counts and never as a share or a chance: one sentence each, the nearest first. */
export function hintSentences(
  question: HintedQuestion,
  { sisters, similar }: Around,
  names: HintNames,
): readonly string[] {
  return [
    ...(sisters ? [sistersWords(question, sisters)] : []),
    ...(similar ? [similarWords(question, similar, names)] : []),
  ];
}

function sistersWords(question: HintedQuestion, { yes, of }: Tally): string {
  const { many, one, not } = ANSWERS[question];
  if (of === 1) return fill(SAY.hintWords.theOneOtherProgramOfThis, { part: yes === 1 ? one : not });
  return fill(SAY.hintWords.ofOtherProgramsOfThisSponsor, { yes: thousands(yes), of: thousands(of), many });
}

function similarWords(question: HintedQuestion, { yes, of, kind, place }: Similar, names: HintNames): string {
  const kinds = kind === null ? "" : `${KINDS[kind]} `;
  const where = place === null ? SAY.hintWords.inAllStatesOfOurData : `in ${names.placeOf(place)}`;
  return fill(SAY.hintWords.ofProgramsWhosePagesSay, {
    of: thousands(of),
    kinds,
    specialty: names.specialty.toLowerCase(),
    where,
    yes: thousands(yes),
    many: ANSWERS[question].many,
  });
}

/** Where the hints on what is open point, for a row. */
export const LEAN_WORDS: Readonly<Record<Direction, string>> = {
  yes: SAY.hintWords.hintsYes,
  mixed: SAY.hintWords.hintsMixed,
  no: SAY.hintWords.hintsNo,
};
