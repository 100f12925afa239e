import SAY from "../../content/words/plan.json" with { type: "json" };
import { divisionOf } from "../identity/divisions.ts";
import { fill } from "../words/fill.ts";
import type { Candidate } from "./candidate.ts";

/** How many signals a specialty gives, as a season's record states it. */
export interface SignalRule {
  readonly specialty: string;
  readonly gold?: number | undefined;
  readonly silver?: number | undefined;
  readonly single?: number | undefined;
  /** The season that the page speaks of, which may be an earlier one. */
  readonly season: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string | undefined;
}

/** Where a specialty has two kinds, gold before silver; `single` where it has one. */
export type SignalKind = "gold" | "silver" | "single";

/** A program of the list that could be signaled. */
export interface SignalCandidate extends Candidate {
  /** Gates that the program's pages or the visitor's answers leave open. */
  readonly openQuestions: number;
}

/** A signal for a program, with the reason in a sentence. */
export interface Proposal {
  readonly id: string;
  readonly kind: SignalKind;
  readonly why: string;
}

/** How the signals of one specialty could be spent. */
export interface SignalPlan {
  readonly specialty: string;
  /** Null: no page that we read gives a number for this specialty. */
  readonly rule: SignalRule | null;
  /** Best first. */
  readonly proposals: readonly Proposal[];
  /** Signals for which the list holds no program worth one. */
  readonly unspent: number;
  /** Programs passed over because another of their institution has a signal. */
  readonly passedOver: readonly string[];
}

/**
 * Where to spend signals, specialty by specialty in the order of the list: programs whose every gate is met and known first, then the others
 * that are open, then those to ask first; within these by fit, then by how much is known. None goes to a program whose stated gate is not met.
 */
export function proposeSignals(
  listed: readonly SignalCandidate[],
  rules: readonly SignalRule[],
  { onePerInstitution }: { readonly onePerInstitution: boolean },
): readonly SignalPlan[] {
  const specialties = [...new Set(listed.map(({ specialty }) => specialty))];
  return specialties.map((specialty) => {
    const rule = rules.find((one) => one.specialty === specialty) ?? null;
    const worth = listed
      .filter((one) => one.specialty === specialty && (one.group === "open" || one.group === "ask"))
      .sort(bySignal);
    const { kept, passedOver } = onePerInstitution ? onePerSponsor(worth) : { kept: worth, passedOver: [] };
    const kinds = rule ? kindsOf(rule) : [];
    return {
      specialty,
      rule,
      proposals: kinds.flatMap((kind, place) => {
        const one = kept[place];
        return one ? [{ id: one.id, kind, why: whySignal(one) }] : [];
      }),
      unspent: Math.max(0, kinds.length - kept.length),
      passedOver: passedOver.map(({ id }) => id),
    };
  });
}

/** Every signal of a specialty, the strongest first. */
function kindsOf({ gold = 0, silver = 0, single = 0 }: SignalRule): readonly SignalKind[] {
  return [
    ...Array.from({ length: gold }, () => "gold" as const),
    ...Array.from({ length: silver }, () => "silver" as const),
    ...Array.from({ length: single }, () => "single" as const),
  ];
}

function onePerSponsor(sorted: readonly SignalCandidate[]): {
  kept: readonly SignalCandidate[];
  passedOver: readonly SignalCandidate[];
} {
  const seen = new Set<string>();
  const passedOver: SignalCandidate[] = [];
  const kept = sorted.filter((one) => {
    if (one.sponsor === null || !seen.has(one.sponsor)) {
      if (one.sponsor !== null) seen.add(one.sponsor);
      return true;
    }
    passedOver.push(one);
    return false;
  });
  return { kept, passedOver };
}

function bySignal(a: SignalCandidate, b: SignalCandidate): number {
  return (
    certainty(a) - certainty(b) ||
    middle(b) - middle(a) ||
    share(b) - share(a) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function certainty({ group, openQuestions }: SignalCandidate): number {
  if (group === "open") return openQuestions === 0 ? 0 : 1;
  return 2;
}

function middle({ fit }: SignalCandidate): number {
  return Math.round((fit.low + fit.high) * 10);
}

function share({ coverage: { known, total } }: SignalCandidate): number {
  return known / Math.max(1, total);
}

function whySignal({ group, openQuestions, fit }: SignalCandidate): string {
  const range = fit.low === fit.high ? `${fit.low}` : `${fit.low} to ${fit.high}`;
  const gates =
    group === "ask"
      ? SAY.signals.askFirstAPolicyThatDecides
      : openQuestions === 0
        ? SAY.signals.openByItsRulesEveryRequirement
        : fill(SAY.signals.openByItsRulesNotKnown, {
            part:
              openQuestions === 1
                ? SAY.signals.oneRequirementIs
                : fill(SAY.signals.requirementsAre, { openQuestions }),
          });
  return fill(SAY.signals.fit, { gates, range });
}

/** How many programs of the list lie in each state, most first. ERAS asks for up to three Census divisions. */
export function programsByState(states: readonly string[]): readonly { state: string; programs: number }[] {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .map(([state, programs]) => ({ state, programs }))
    .sort((a, b) => b.programs - a.programs || (a.state < b.state ? -1 : 1));
}

/** The census divisions of these states with the programs in each, most first, and the programs that lie in none. */
export function countDivisions(states: readonly string[]): {
  readonly divisions: readonly { readonly name: string; readonly programs: number }[];
  readonly inNone: number;
} {
  const counts = Map.groupBy(states, (state) => divisionOf(state)?.name ?? null);
  const inNone = counts.get(null)?.length ?? 0;
  const divisions = [...counts]
    .flatMap(([name, programs]) => (name === null ? [] : [{ name, programs: programs.length }]))
    .sort((a, b) => b.programs - a.programs || (a.name < b.name ? -1 : 1));
  return { divisions, inNone };
}
