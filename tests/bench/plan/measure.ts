import type { Candidate } from "../../../src/plan/candidate.ts";
import type { Fees } from "../../../src/plan/cost/index.ts";
import { type Goal, proposePlan } from "../../../src/plan/plan.ts";

/** ERAS's prices of season 2027, as content/seasons/2027.json states them. */
const FEES: Fees = {
  eras: [
    { from: 1, to: 30, amountUsd: 11 },
    { from: 31, to: null, amountUsd: 30 },
  ],
  erasOnce: [{ id: "once", what: "Token and transcript", amountUsd: 265 }],
  nrmp: { registration: 85, late: 50, extraRank: null },
};
const REGIONS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const GROUPS = ["open", "ask", "ask", "step", "closed"] as const;

export interface Task {
  readonly programs: number;
  readonly specialties: number;
  /** Dollars between one budget and the next. */
  readonly step: number;
  readonly runs: number;
}

export interface Timing {
  readonly median: number;
  readonly worst: number;
  readonly plans: number;
}

/** Plans for every budget from nothing to more than everything costs, everywhere at once and region by region. */
export function measure({ programs, specialties, step, runs }: Task): Timing {
  const candidates = makeCandidates(programs, specialties);
  const most = 400 + 30 * programs;
  const times: number[] = [];
  for (let usd = 0; usd <= most; usd += step)
    for (const regions of [[], ["a"]]) {
      const goal: Goal = { kind: "budget", usd };
      // The best of the runs: the others tell of what else the machine was doing.
      times.push(Math.min(...Array.from({ length: runs }, () => timePlan(candidates, goal, regions))));
    }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? 0,
    worst: times.at(-1) ?? 0,
    plans: times.length,
  };
}

function timePlan(candidates: readonly Candidate[], goal: Goal, regions: readonly string[]): number {
  const start = performance.now();
  proposePlan({
    goal,
    candidates,
    kept: [],
    regions,
    widenTo: REGIONS,
    withStep: true,
    fees: FEES,
    services: {},
  });
  return performance.now() - start;
}

/** Always the same programs: a small generator of numbers instead of chance. */
function makeCandidates(programs: number, specialties: number): readonly Candidate[] {
  let state = 20261123;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  return Array.from({ length: programs }, (_, at) => {
    const low = next(600) / 10;
    return {
      id: `p-${at}`,
      name: `Program ${at}`,
      specialty: `s-${next(specialties)}`,
      region: REGIONS[next(REGIONS.length)] as string,
      sponsor: null,
      group: GROUPS[next(GROUPS.length)] as Candidate["group"],
      fit: { low, high: low + next(400) / 10 },
      coverage: { known: 5, total: 10 },
      reach: next(3) === 0 ? "reach" : "within",
      questions: next(4),
      place: next(9) / 8,
      isLastDayNear: false,
    };
  });
}
