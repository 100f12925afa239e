import type { ReachLevel } from "../engine/reach.ts";
import type { Candidate } from "./candidate.ts";
import { chooseNumber, chooseWithin, type Item } from "./choose.ts";
import type { Fees } from "./cost/index.ts";
import {
  applicationsUsd,
  countBySpecialty,
  fixedUsd,
  isPriced,
  type ListCost,
  listCost,
  nextUsd,
  type Services,
} from "./list-cost.ts";
import { planValue } from "./value.ts";

/** Either a number of programs in all, or the money for everything that applying costs. */
export type Goal =
  | { readonly kind: "number"; readonly programs: number }
  | { readonly kind: "budget"; readonly usd: number };

/** What a plan is asked for. */
export interface PlanQuestion {
  readonly goal: Goal;
  /** Programs to choose from, each once. */
  readonly candidates: readonly Candidate[];
  /** Programs that are on the list already: they stay and are paid for first. */
  readonly kept: readonly { readonly id: string; readonly specialty: string }[];
  /** Regions to choose from first; empty = everywhere at once. */
  readonly regions: readonly string[];
  /** Every region, those with similar patients first. */
  readonly widenTo: readonly string[];
  /** Whether programs one step away may be bought: only by somebody who will do what is missing in time. */
  readonly withStep: boolean;
  /** Whether every region's programs that are open by their rules come before any that has to be asked. */
  readonly openFirst?: boolean;
  readonly fees: Fees;
  readonly services: Services;
}

/** A program that the plan takes. */
export interface Pick {
  readonly id: string;
  readonly value: number;
  readonly reach: ReachLevel;
  /** What it adds to the cost at its place within its specialty; null when its price is not known. */
  readonly usd: number | null;
  /** Its region was added because the chosen ones have too few. */
  readonly isWidened: boolean;
}

/** What was chosen and what it costs, beside what more would cost. */
export interface Plan {
  /** New programs, best first; those of added regions after those of the chosen. */
  readonly picks: readonly Pick[];
  readonly cost: ListCost;
  /** What one program more in each specialty would cost. */
  readonly next: readonly { readonly specialty: string; readonly usd: number | null }[];
  /** How many can be bought in the regions chosen first. */
  readonly inRegions: number;
  /** Regions that were added, in order. */
  readonly added: readonly string[];
  /** Programs that the goal still lacks when nothing is left to add; 0 for a budget. */
  readonly missing: number;
  /** Programs that a budget could not weigh, as their price is not known. */
  readonly unpriced: number;
  /** Specialties whose programs were weighed and all outbid by others, with none on the list either. Empty where nothing was chosen. */
  readonly outbid: readonly string[];
  /** The kept programs and what is paid once cost more than the budget. */
  readonly isOverBudget: boolean;
}

/**
 * Fills a list. Regions come one after another: only when everything worth buying in the chosen ones is bought, and the goal is not reached,
 * the next similar region is opened. Within each stage the choice is exact. With `openFirst` this is done twice: for what is open by its rules,
 * then for the rest.
 */
export function proposePlan(question: PlanQuestion): Plan {
  const { goal, candidates, kept, regions, widenTo, withStep, fees, services } = question;
  const held = new Set(kept.map(({ id }) => id));
  const forSale = candidates.filter(
    ({ id, group, specialty }) =>
      !held.has(id) &&
      group !== "closed" &&
      (withStep || group !== "step") &&
      (goal.kind === "number" || isPriced(specialty, services)),
  );
  const unpriced =
    goal.kind === "number"
      ? 0
      : candidates.filter(({ id, specialty }) => !held.has(id) && !isPriced(specialty, services)).length;
  const candidateOf = new Map(forSale.map((candidate) => [candidate.id, candidate]));
  const stages = toStages(regions, widenTo);
  const rounds = question.openFirst
    ? [true, false].map((isOpen) => forSale.filter(({ group }) => (group === "open") === isOpen))
    : [forSale];

  const bought: { candidate: Candidate; isWidened: boolean }[] = [];
  const added = new Set<string>();
  const weighed = new Set<string>();
  for (const { round, stage, place } of rounds.flatMap((round) =>
    stages.map((stage, place) => ({ round, stage, place })),
  )) {
    const offered = round.filter(({ region }) => stage === null || stage.includes(region));
    for (const { specialty } of offered) weighed.add(specialty);
    const mine = [...kept, ...bought.map(({ candidate }) => candidate)];
    const ids = buy(offered, mine, question);
    if (place > 0 && ids.length > 0) for (const region of stage ?? []) added.add(region);
    for (const id of ids) bought.push({ candidate: candidateOf.get(id) as Candidate, isWidened: place > 0 });
    if (ids.length < offered.length || isReached(goal, kept.length + bought.length)) break;
  }

  const all = [...kept, ...bought.map(({ candidate }) => candidate)];
  const counts = countBySpecialty(all);
  const first = stages[0] ?? null;
  return {
    picks: priced(bought, kept, { fees, services }),
    cost: listCost(counts, { fees, services }),
    next: Object.entries(counts).map(([specialty, count]) => ({
      specialty,
      usd: nextUsd(specialty, count, { fees, services }),
    })),
    inRegions: forSale.filter(({ region }) => first === null || first.includes(region)).length,
    added: [...added],
    missing: goal.kind === "number" ? Math.max(0, goal.programs - all.length) : 0,
    unpriced,
    outbid: bought.length === 0 ? [] : [...weighed].filter((id) => !Object.hasOwn(counts, id)),
    isOverBudget:
      goal.kind === "budget" && listCost(countBySpecialty(kept), { fees, services }).totalUsd > goal.usd,
  };
}

/** The chosen regions together, then every other one by itself. Null = everywhere. */
function toStages(
  regions: readonly string[],
  widenTo: readonly string[],
): readonly (readonly string[] | null)[] {
  if (regions.length === 0) return [null];
  return [regions, ...widenTo.filter((id) => !regions.includes(id)).map((id) => [id])];
}

function isReached(goal: Goal, programs: number): boolean {
  return goal.kind === "number" && programs >= goal.programs;
}

function buy(
  offered: readonly Candidate[],
  mine: readonly { readonly specialty: string }[],
  { goal, fees, services }: PlanQuestion,
): readonly string[] {
  const items = offered.map(
    (candidate): Item => ({
      id: candidate.id,
      specialty: candidate.specialty,
      value: planValue(candidate) ?? 0,
    }),
  );
  if (goal.kind === "number") return chooseNumber(items, goal.programs - mine.length);
  const counts = countBySpecialty(mine.filter(({ specialty }) => isPriced(specialty, services)));
  const spent =
    fixedUsd(fees) + Object.values(counts).reduce((sum, count) => sum + applicationsUsd(count, fees), 0);
  const table = priceTable(fees, offered.length + mine.length);
  return chooseWithin(items, {
    usd: goal.usd - spent,
    kept: counts,
    priceOf: (_, count) => table[count] as number,
  }).ids;
}

function priceTable(fees: Fees, most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, count) => applicationsUsd(count, fees));
}

function priced(
  bought: readonly { readonly candidate: Candidate; readonly isWidened: boolean }[],
  kept: readonly { readonly specialty: string }[],
  prices: { fees: Fees; services: Services },
): readonly Pick[] {
  const counts = new Map(Object.entries(countBySpecialty(kept)));
  return bought.map(({ candidate, isWidened }) => {
    const held = counts.get(candidate.specialty) ?? 0;
    counts.set(candidate.specialty, held + 1);
    return {
      id: candidate.id,
      value: planValue(candidate) ?? 0,
      reach: candidate.reach,
      usd: nextUsd(candidate.specialty, held, prices),
      isWidened,
    };
  });
}
