import { badness, disputed, type Outcome, type SaidHint, worst } from "./criterion.ts";
import { hintWords } from "./page-words.ts";
import { type Hinted, type Known, NOTHING_SAID, type Part, type Reading, type Ruling } from "./rule.ts";
import { firmestOf } from "./ruling.ts";

/** What one part of a gate comes to for a visitor: each of its rules, wishes and hints. */
export interface Findings {
  readonly rules: readonly Outcome[];
  readonly wishes: readonly Outcome[];
  readonly hints: readonly { readonly outcome: Outcome; readonly hint: SaidHint }[];
}

/**
 * Holds every word on a part against the visitor. `differ` says on what pages disagree, without its full stop; `checkHint` is left out where a
 * page that decides nothing is told as any other.
 */
export function hold<T>(
  part: Part<T> | undefined,
  check: (known: Known<T>) => Outcome,
  differ: (values: readonly T[]) => string,
  checkHint = check,
): Findings {
  if (part === undefined || part === NOTHING_SAID) return NOTHING_FOUND;
  const { rules, wishes, hints } = part;
  return {
    rules: rules.map((ruling) => holdRuling(ruling, check, differ)),
    wishes: wishes.map((ruling) => holdRuling(ruling, check, differ)),
    hints: hints.map((hinted) => findHint(hinted, checkHint(hinted))),
  };
}

const NOTHING_FOUND: Findings = { rules: [], wishes: [], hints: [] };

/**
 * The outcome of a gate. All rules hold, and the worst decides. Wishes are told beside them and decide only that nothing else is known. A hint
 * that the visitor would not meet asks; one that they would meet does nothing.
 */
export function conclude(
  findings: readonly Findings[],
  silent: () => Outcome,
  tell: "all" | "what is not met" = "what is not met",
): Outcome {
  const { rules, wishes, hints } = findings.length === 1 ? (findings[0] as Findings) : joined(findings);
  const base =
    rules.length > 0 ? beside(all(rules, tell), wishes) : wishes.length > 0 ? all(wishes, tell) : silent();
  return withHints(base, hints);
}

function joined(findings: readonly Findings[]): Findings {
  const rules: Outcome[] = [];
  const wishes: Outcome[] = [];
  const hints: Findings["hints"][number][] = [];
  for (const one of findings) {
    rules.push(...one.rules);
    wishes.push(...one.wishes);
    hints.push(...one.hints);
  }
  return { rules, wishes, hints };
}

/** The outcome with its hints: those that the visitor would not meet ask and are said, or all are said where the question is open anyway. */
export function withHints(base: Outcome, hints: Findings["hints"], tell: "unmet" | "all" = "unmet"): Outcome {
  if (hints.length === 0) return base;
  const unmet = hints.filter(({ outcome }) => tell === "all" || outcome.effect !== "none");
  const told: Outcome = { ...base, hints: () => hints.map(({ hint }) => hint) };
  if (unmet.length === 0) return told;
  return {
    ...told,
    effect: base.effect === "none" ? "ask" : base.effect,
    say: () => [base.say(), ...new Set(unmet.map(({ hint }) => hint.say()))].join(" "),
    speaksOf: unmet.map(({ hint }) => hint.at),
  };
}

/** The outcome with the wishes told after it; whoever does not meet the rule has no use for them. */
export function beside(base: Outcome, wishes: readonly Outcome[]): Outcome {
  if (wishes.length === 0 || base.status === "not-met") return base;
  return { ...base, say: () => sentences([base, ...wishes]) };
}

/** Outcomes that all hold: the worst decides. */
export function all(outcomes: readonly Outcome[], tell: "all" | "what is not met"): Outcome {
  if (outcomes.length === 1) return outcomes[0] as Outcome;
  const outcome = worst(outcomes as unknown as readonly [Outcome, ...Outcome[]]);
  const told =
    tell === "all" || outcome.status !== "not-met"
      ? outcomes
      : outcomes.filter((one) => badness(one) === badness(outcome));
  return { ...outcome, say: () => sentences(told) };
}

/** Pages that disagree ask, unless each of them means the same for this visitor. */
function holdRuling<T>(
  ruling: Ruling<T>,
  check: (known: Known<T>) => Outcome,
  differ: (values: readonly T[]) => string,
): Outcome {
  const holdAll = (reading: Reading<T>) =>
    reading.length === 1 ? check(reading[0] as Known<T>) : all(reading.map(check), "what is not met");
  if (ruling.length === 1) return holdAll(ruling[0] as Reading<T>);
  const strength = firmestOf(ruling);
  const words = () => differ([...new Set(ruling.flat().map(({ value }) => value))]);
  const outcomes = ruling.map((reading) => holdAll(reading.map((known) => ({ ...known, strength }))));
  const [first, ...rest] = outcomes as unknown as readonly [Outcome, ...Outcome[]];
  if (rest.every((one) => one.status === first.status && one.effect === first.effect && !one.disputed))
    return { ...first, say: () => `${sameWords(words(), first)} ${sentences(outcomes)}` };
  return disputed({ strength }, () => `${words()}.`);
}

/** Whoever has not answered is told only that pages disagree: the answer may come to the same, or not. */
export function sameWords(differ: string, { status }: Outcome): string {
  return status === "unknown-profile" ? `${differ}.` : `${differ}, but for you it comes to the same.`;
}

function sentences(outcomes: readonly Outcome[]): string {
  return [...new Set(outcomes.map((one) => one.say()))].join(" ");
}

/** A hint with the way it points: the outcome as if the page decided, which it does not. */
export function findHint(hinted: Hinted<unknown>, outcome: Outcome): Findings["hints"][number] {
  const { status } = outcome;
  const direction = status === "met" ? "yes" : status === "not-met" ? "no" : "mixed";
  return { outcome, hint: { direction, say: () => hintWords(hinted, outcome.say()), at: hinted.at } };
}
