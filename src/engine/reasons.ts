import { FOR_ALL } from "./verdict.ts";
import type { Criterion, Effect, Verdict } from "./verdict-types.ts";

/** A verdict as a reader meets it: what speaks for the program, what against it, and what nobody has said. */
export interface Reasons {
  /** Strongest first. */
  readonly for: readonly Criterion[];
  readonly against: readonly Criterion[];
  /** Requirements not met that close the program or stand one step away: the first of `against`. */
  readonly blocking: readonly Criterion[];
  /** Unknowns that keep the program in Ask first, and exceptions to ask about; each stands in another list too, unless it is met. */
  readonly deciding: readonly Criterion[];
  /** The program does not say, or its pages disagree. */
  readonly unpublished: readonly Criterion[];
  /** The visitor has not answered. */
  readonly unanswered: readonly Criterion[];
}

/** These two decide between Open and Ask first, so they lead whenever they speak for the program. */
const DECIDING = ["visa", "takes-imgs"];

const SEVERITY: Readonly<Record<Effect, number>> = { close: 3, step: 2, ask: 1, none: 0 };

/** Sorts a verdict's criteria into reasons. Each criterion stands in one list at most; what does not apply to the visitor in none. */
export function reasonsOf(verdict: Pick<Verdict, "criteria">): Reasons {
  // What binds everybody is no reason for one program; it is told here only where it stands against.
  const criteria = verdict.criteria.filter(({ id, effect }) => effect !== "none" || !FOR_ALL.has(id));
  const against = criteria
    .filter(({ status }) => status === "not-met")
    .sort((a, b) => strengthAgainst(b) - strengthAgainst(a));
  return {
    for: criteria.filter(({ status }) => status === "met").sort((a, b) => strengthFor(b) - strengthFor(a)),
    against,
    blocking: against.filter(({ effect }) => effect === "close" || effect === "step"),
    deciding: criteria.filter(({ effect }) => effect === "ask"),
    unpublished: criteria.filter(({ status }) => status === "unknown-program"),
    unanswered: criteria.filter(({ status }) => status === "unknown-profile"),
  };
}

/** Points of the fit; the deciding gates above any of them, other gates below. */
function strengthFor({ id, kind, points }: Criterion): number {
  if (kind === "preference") return points?.low ?? 0;
  return DECIDING.includes(id) ? 200 - DECIDING.indexOf(id) : 0;
}

/** What it does to the group, then the points it costs. */
function strengthAgainst({ effect, weight, points }: Criterion): number {
  return SEVERITY[effect] * 100 + weight - (points?.high ?? 0);
}
