import { type Gate, met, notMet, type Outcome, programUnknown, type SaidHint } from "./criterion.ts";
import type { Facts, Program } from "./facts.ts";
import { heardFacts, OWN_ANSWER, type OwnAnswer, standsFor, toldOn, toldWords } from "./own-answer.ts";
import { ownTerms, type Terms } from "./own-terms.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Read } from "./rule.ts";
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

/** A gate's rule of a program that told this visitor something of it. Plain data within, as every rule. */
class Answered {
  readonly parts: Parts;
  constructor(parts: Parts) {
    this.parts = parts;
  }
}

/**
 * The gate that also hears what a program told the visitor. What is told on it moves this gate and no other, for only this gate reads it; a
 * program that told nothing is read as ever.
 */
export function hearing<R>(gate: Gate<R>): Gate<unknown> {
  return {
    ...gate,
    read(program, occasion) {
      if (program.told === undefined || program.told.length === 0) return gate.read(program, occasion);
      return readTold(gate, program, occasion);
    },
    check(rule, profile, occasion) {
      if (rule instanceof Answered) return checkTold(gate, rule.parts, profile, occasion);
      return gate.check(rule as R, profile, occasion);
    },
  };
}

function readTold<R>(gate: Gate<R>, program: Program, occasion: Occasion): Read<unknown> {
  const { now, before } = toldOn(gate.id, program, occasion);
  const pages = gate.read(program, occasion);
  if (now.length + before.length === 0) return pages;
  const facts = heardFacts(gate.id, program, occasion);
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
  if (terms.decides) return programUnknown("ask", say);
  return { ...pages, effect: pages.effect === "none" ? "none" : "ask", disputed: false, say };
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
