import SAY from "../../../content/words/write-to-program.json" with { type: "json" };
import { MOST_QUESTIONS, type Question, questionsFor } from "../../engine/ask.ts";
import type { Program } from "../../engine/facts.ts";
import { GATES } from "../../engine/gates/index.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import { assess } from "../../engine/verdict.ts";
import { type AskNames, composeMail, type Mail } from "../../plan/mail.ts";

/** Stands for a program when none is chosen: nothing is known of it, so what decides for the visitor is asked. */
export function generalProgram(specialty: string): Program {
  return {
    id: "",
    name: SAY.letter.nameOfTheProgram,
    specialty,
    city: "",
    county: "",
    region: "",
    state: "",
    facts: {},
  };
}

/** More are offered, but not chosen at first: short letters are answered. */
const CHOSEN_AT_FIRST = 2;

/** A question that the letter could ask. */
export interface Offer {
  readonly question: Question;
  /** Chosen at first. */
  readonly chosen: boolean;
  /** It could decide for this visitor; the others are only not published. */
  readonly matters: boolean;
}

/**
 * What to ask: first what decides for the visitor or could still rule them out, then what else the program does not publish. Where nothing
 * is known to matter, nothing is chosen, but for a visitor without answers the first.
 */
export function offerQuestions(program: Program, profile: Profile, occasion: Occasion): readonly Offer[] {
  const matter = questionsFor(program, profile, occasion);
  const decide = matter.filter(({ decides }) => decides).length;
  const most = Math.min(CHOSEN_AT_FIRST, Math.max(decide, 1));
  const isStranger = Object.keys(profile).length === 0;
  const others = unpublished(program, profile, occasion)
    .filter(({ id }) => matter.every((question) => question.id !== id))
    .slice(0, MOST_QUESTIONS - matter.length);
  return [
    ...matter.map((question, at) => ({ question, chosen: at < most, matters: true })),
    ...others.map((question, at) => ({
      question,
      chosen: isStranger && matter.length === 0 && at === 0,
      matters: false,
    })),
  ];
}

function unpublished(program: Program, profile: Profile, occasion: Occasion): readonly Question[] {
  const silent = new Set(
    assess(program, profile, occasion)
      .criteria.filter(({ kind, status }) => kind === "gate" && status === "unknown-program")
      .map(({ id }) => id),
  );
  return GATES.filter(({ id, asksAnybody }) => asksAnybody && silent.has(id)).flatMap(
    ({ id, title, question }) => (question === null ? [] : [{ id, title, text: question, decides: false }]),
  );
}

/** The e-mail with the chosen questions, or null when none is: a letter without a question asks for attention only. */
export function writeLetter(
  program: Program,
  chosen: readonly Question[],
  about: { readonly profile: Profile; readonly occasion: Occasion; readonly names: AskNames },
): Mail | null {
  return chosen.length === 0 ? null : composeMail(program, chosen, about);
}
