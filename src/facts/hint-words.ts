import type { SponsorKind } from "../engine/facts.ts";
import type { Around, HintedQuestion, Similar, Tally } from "../engine/hints.ts";
import type { Direction } from "../engine/verdict-types.ts";

/** What many programs do, and what one does or does not. */
const ANSWERS: Readonly<
  Record<HintedQuestion, { readonly many: string; readonly one: string; readonly not: string }>
> = {
  imgs: { many: "take IMGs", one: "takes IMGs", not: "answers “no” or “only as an exception”" },
  j1: {
    many: "sponsor J-1 visas",
    one: "sponsors J-1 visas",
    not: "answers “no” or “case by case” on J-1 visas",
  },
  h1b: {
    many: "sponsor H-1B visas",
    one: "sponsors H-1B visas",
    not: "answers “no” or “case by case” on H-1B visas",
  },
};

const KINDS: Readonly<Record<SponsorKind, string>> = {
  university: "university",
  "university-affiliated": "university-affiliated",
  community: "community hospital",
  county: "county hospital",
  fqhc: "health center",
  consortium: "consortium",
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
  if (of === 1) return `The one other program of this sponsor that says, ${yes === 1 ? one : not}.`;
  return `${yes} of ${of} other programs of this sponsor that say, ${many}.`;
}

function similarWords(question: HintedQuestion, { yes, of, kind, place }: Similar, names: HintNames): string {
  const kinds = kind === null ? "" : `${KINDS[kind]} `;
  const where = place === null ? "in all states of our data" : `in ${names.placeOf(place)}`;
  return `Of ${of} ${kinds}${names.specialty.toLowerCase()} programs ${where} whose pages say, ${yes} ${ANSWERS[question].many}.`;
}

/** Where the hints on what is open point, for a row. */
export const LEAN_WORDS: Readonly<Record<Direction, string>> = {
  yes: "hints: yes",
  mixed: "hints: mixed",
  no: "hints: no",
};
