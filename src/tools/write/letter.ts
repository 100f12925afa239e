import { type AskNames, composeMail, type Mail, type Question, questionsFor } from "../../engine/ask.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";

/** Stands for a program when none is chosen: nothing is known of it, so what decides for the visitor is asked. */
export function generalProgram(specialty: string): Program {
  return {
    id: "",
    name: "[name of the program]",
    specialty,
    city: "",
    county: "",
    region: "",
    state: "",
    facts: {},
  };
}

/** Questions more than this are offered, but not chosen at first: short letters are answered. */
const CHOSEN_AT_FIRST = 2;

export interface Offer {
  readonly question: Question;
  /** Chosen at first. */
  readonly chosen: boolean;
}

/** What to ask, the deciding first; where nothing decides, the first thing that could still rule the visitor out. */
export function offerQuestions(program: Program, profile: Profile, occasion: Occasion): readonly Offer[] {
  const questions = questionsFor(program, profile, occasion);
  const decide = questions.filter(({ decides }) => decides).length;
  const most = Math.min(CHOSEN_AT_FIRST, Math.max(decide, 1));
  return questions.map((question, at) => ({ question, chosen: at < most }));
}

/** The e-mail with the chosen questions, or null when none is: a letter without a question asks for attention only. */
export function writeLetter(
  program: Program,
  chosen: readonly Question[],
  about: { readonly profile: Profile; readonly occasion: Occasion; readonly names: AskNames },
): Mail | null {
  return chosen.length === 0 ? null : composeMail(program, chosen, about);
}
