import SAY from "../../content/words/site.json" with { type: "json" };
import { imgsWord, visaWord } from "../engine/answers.ts";
import type { SponsorKind } from "../engine/facts.ts";
import {
  type Around,
  type CountedHints,
  FEWEST_SIMILAR,
  HINTED,
  type HintedQuestion,
  type Tally,
} from "../engine/hints.ts";
import type { Occasion } from "../engine/profile.ts";
import { type Division, divisionOf } from "../identity/divisions.ts";
import { fill } from "../words/fill.ts";
import type { SiteProgram } from "./site-program.ts";

/** True = yes, false = another answer, null = its pages do not say, or disagree. */
type Answers = Readonly<Record<HintedQuestion, boolean | null>>;

/** As much of a program as hints are counted from. */
export type CountedProgram = Pick<SiteProgram, "engine" | "isInResults"> & {
  readonly sponsor: { readonly id: string; readonly kind: SponsorKind | null };
  readonly state: { readonly id: string };
};

/**
 * What other programs answer to the questions that each program leaves open: those of its sponsor, and the nearest of its specialty and kind,
 * in its state or, where fewer than five answer there, in its division, else in all states. A program that answers a question has no hint on it, so none is
 * counted for itself.
 */
export function countHints(
  programs: readonly CountedProgram[],
  occasion: Occasion,
): ReadonlyMap<string, CountedHints> {
  const shown = programs.filter(({ isInResults }) => isInResults);
  const answersOf = new Map(shown.map(({ engine }) => [engine, answersTo(engine, occasion)]));
  const tallies = new Map<string, { yes: number; of: number }>();
  const answered = (one: CountedProgram, question: HintedQuestion) =>
    answersOf.get(one.engine)?.[question] ?? null;
  for (const one of shown)
    for (const question of HINTED) {
      const answer = answered(one, question);
      if (answer === null) continue;
      for (const key of keysOf(one, question)) {
        const tally = tallies.get(key) ?? { yes: 0, of: 0 };
        tallies.set(key, tally);
        tally.of++;
        if (answer) tally.yes++;
      }
    }
  return new Map(
    shown.flatMap((one) => {
      const hints = HINTED.flatMap((question) => {
        const around = answered(one, question) === null ? aroundOf(one, question, tallies) : null;
        return around ? [[question, around] as const] : [];
      });
      return hints.length > 0 ? [[one.engine.id, Object.fromEntries(hints)] as const] : [];
    }),
  );
}

function answersTo(engine: SiteProgram["engine"], occasion: Occasion): Answers {
  const isYes = (word: string) => (word === "unknown" || word === "disputed" ? null : word === "yes");
  return {
    imgs: isYes(imgsWord(engine, occasion)),
    j1: isYes(visaWord(engine.facts, "j1", occasion)),
    h1b: isYes(visaWord(engine.facts, "h1b", occasion)),
  };
}

/** The counts that a program's answer goes into. */
function keysOf({ engine, sponsor, state }: CountedProgram, question: HintedQuestion): readonly string[] {
  const { specialty } = engine;
  const kinds = sponsor.kind === null ? [null] : [null, sponsor.kind];
  return [
    sistersKey(sponsor.id, question),
    ...kinds.flatMap((kind) =>
      placesAround(state.id).map((place) => similarKey(specialty, kind, place, question)),
    ),
  ];
}

/** From the nearest to the widest. Puerto Rico lies in no division. */
function placesAround(state: string): readonly (string | null)[] {
  const division = divisionOf(state);
  return division ? [state, divisionName(division), null] : [state, null];
}

const divisionName = ({ name }: Division) => fill(SAY.hints.theStates, { name });

const sistersKey = (sponsor: string, question: HintedQuestion) => `${question} of ${sponsor}`;
const similarKey = (
  specialty: string,
  kind: SponsorKind | null,
  place: string | null,
  question: HintedQuestion,
) => `${question} ${specialty} ${kind} ${place}`;

function aroundOf(
  { engine, sponsor, state }: CountedProgram,
  question: HintedQuestion,
  tallies: ReadonlyMap<string, Tally>,
): Around | null {
  const sisters = tallies.get(sistersKey(sponsor.id, question));
  const [similar] = placesAround(state.id).flatMap((place) => {
    const tally = tallies.get(similarKey(engine.specialty, sponsor.kind, place, question));
    return tally && tally.of >= FEWEST_SIMILAR ? [{ ...tally, kind: sponsor.kind, place }] : [];
  });
  return sisters || similar
    ? { ...(sisters && { sisters: { ...sisters } }), ...(similar && { similar }) }
    : null;
}
