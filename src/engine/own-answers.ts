import { type Gate, met, notMet, type Outcome, programUnknown, type SaidHint } from "./criterion.ts";
import type { Facts, Program } from "./facts.ts";
import {
  type HeardAnswers,
  heardOn,
  OWN_ANSWER,
  type OwnAnswer,
  standsFor,
  toldWords,
  withAnswers,
} from "./own-answer.ts";
import { OWN_TERMS, ownTerms, type Terms } from "./own-terms.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Read } from "./rule.ts";
import { type Told, ToldRule } from "./told.ts";
import { sayDay } from "./wording.ts";

interface Parts {
  /** What its pages say, and what they say with the told values among them. */
  readonly pages: unknown;
  readonly heard: unknown;
  /** How many hints of the pages stand before those heard. */
  readonly pageHints: number;
  /** The answer that no value of the field stands for, with a rule that touches everybody whom the gate can touch. */
  readonly word: { readonly answer: OwnAnswer; readonly strictest: unknown } | null;
  readonly before: readonly OwnAnswer[];
  readonly beforeAt: number;
}

class Answered extends ToldRule {
  readonly parts: Parts;
  constructor(parts: Parts) {
    super();
    this.parts = parts;
  }
  override check<R>(gate: Gate<R>, profile: Profile, occasion: Occasion): Outcome {
    return checkTold(gate, this.parts, profile, occasion);
  }
}

/** What a program told this visitor, in any order; an answer that its question cannot have is not heard. */
export class OwnAnswers implements Told {
  readonly answers: readonly OwnAnswer[];
  constructor(answers: readonly OwnAnswer[]) {
    this.answers = answers;
  }
  read<R>(gate: Gate<R>, program: Program, occasion: Occasion): Read<unknown> {
    return readTold(gate, program, heardOn(gate.id, this.answers, occasion), occasion);
  }
  facts(gate: string, { facts }: Pick<Program, "facts">, occasion: Occasion): Facts {
    return withAnswers(facts, heardOn(gate, this.answers, occasion).now);
  }
  minimums(): readonly number[] {
    return this.answers.flatMap(({ question, value }) =>
      question === "step2-minimum" && typeof value === "number" ? [value] : [],
    );
  }
  said(): readonly string[] {
    return this.answers.flatMap((answer) => {
      const terms = ownTerms(answer.question);
      if (!terms || answer.value === "no-reply") return [];
      return [`You were told on ${sayDay(answer.day)}: ${toldWords(terms, answer)}.`];
    });
  }
  isAnswered(gate: string, profile: Profile, occasion: Occasion): boolean {
    const { now } = heardOn(gate, this.answers, occasion);
    const open = OWN_TERMS.filter((terms) => terms.gate === gate && terms.concerns?.(profile) !== false);
    return now.length > 0 && open.every(({ id }) => now.some(({ question }) => question === id));
  }
}

function readTold<R>(
  gate: Gate<R>,
  program: Program,
  { now, before }: HeardAnswers,
  occasion: Occasion,
): Read<unknown> {
  const pages = gate.read(program, occasion);
  if (now.length + before.length === 0) return pages;
  const facts = withAnswers(program.facts, now);
  const heard = facts === program.facts ? pages : gate.read({ ...program, facts }, occasion);
  const word = now.find((answer) => {
    const terms = ownTerms(answer.question);
    return terms !== undefined && standsFor(terms, answer, program.facts) === undefined;
  });
  const hints = [...pages.hints, ...heard.hints];
  return {
    rule: new Answered({
      pages: pages.rule,
      heard: heard.rule,
      pageHints: pages.hints.length,
      word: word ? { answer: word, strictest: strictest(gate, word, program, occasion) } : null,
      before,
      beforeAt: hints.length,
    }),
    sources:
      now.length === 0
        ? pages.sources
        : [...new Set([...pages.sources, ...heard.sources, OWN_ANSWER])].sort(),
    hints: before.length === 0 ? hints : [...hints, OWN_ANSWER],
  };
}

function strictest<R>(gate: Gate<R>, { question }: OwnAnswer, program: Program, occasion: Occasion): R {
  const { field, strictest: value } = ownTerms(question) as Terms;
  const demand = { value, source: OWN_ANSWER, kind: "program", shown: null };
  return gate.read({ ...program, facts: { [field]: [demand] } as Facts }, occasion).rule;
}

function checkTold<R>(gate: Gate<R>, rule: Parts, profile: Profile, occasion: Occasion): Outcome {
  const pages = gate.check(rule.pages as R, profile, occasion);
  const { word } = rule;
  if (word) {
    // What cannot touch this visitor changes nothing, whatever they were told.
    if (gate.check(word.strictest as R, profile, occasion).status === "not-applicable") return pages;
    return byWord(word.answer, pages);
  }
  const heard =
    rule.heard === rule.pages ? pages : shifted(gate.check(rule.heard as R, profile, occasion), rule);
  if (heard.status === "not-applicable") return pages;
  const outcome = heard === pages ? pages : { ...heard, say: () => `${heard.say()} ${pagesSay(pages)}` };
  return withBefore(outcome, rule);
}

/** The outcome with the places of its hints after those of the pages. */
function shifted(outcome: Outcome, { pageHints }: Parts): Outcome {
  const { hints, speaksOf } = outcome;
  return {
    ...outcome,
    ...(hints && { hints: () => hints().map((hint) => ({ ...hint, at: hint.at + pageHints })) }),
    ...(speaksOf && { speaksOf: speaksOf.map((at) => at + pageHints) }),
  };
}

function byWord(answer: OwnAnswer, pages: Outcome): Outcome {
  const terms = ownTerms(answer.question) as Terms;
  const say = () => `You were told on ${sayDay(answer.day)}: ${toldWords(terms, answer)}. ${pagesSay(pages)}`;
  if (answer.value === "yes") return met(say);
  if (answer.value === "no")
    return notMet({ strength: "required" }, terms.canChange ? "change" : "not-change", say);
  if (terms.decides) return { ...programUnknown("ask", say), depends: true };
  return { ...pages, depends: true, effect: pages.effect === "none" ? "none" : "ask", disputed: false, say };
}

function pagesSay(pages: Outcome): string {
  return `What its pages say: ${pages.say()}`;
}

/** What was told in another season: said where the question is open, and moving nothing. */
function withBefore(outcome: Outcome, { before, beforeAt }: Parts): Outcome {
  if (before.length === 0 || outcome.status !== "unknown-program") return outcome;
  const hints = before.map((answer): SaidHint => {
    const { value, day, season, question } = answer;
    return {
      direction: value === "yes" || value === "no" ? value : "mixed",
      say: () =>
        `You were told on ${sayDay(day)}, for the ${season} season: ${toldWords(ownTerms(question) as Terms, answer)}. Ask whether that still holds.`,
      at: beforeAt,
    };
  });
  return {
    ...outcome,
    hints: () => [...(outcome.hints?.() ?? []), ...hints],
    say: () => [outcome.say(), ...hints.map((hint) => hint.say())].join(" "),
  };
}
