import type { Fees, Tier } from "./fees.ts";

/** Programs applied to, by specialty id. ERAS's tiers count each specialty for itself. */
export type Counts = Readonly<Record<string, number>>;

/** What applying through ERAS costs, in whole dollars, by the tiers of the season's record. */
export interface ErasCost {
  readonly bySpecialty: readonly {
    readonly specialty: string;
    readonly programs: number;
    readonly usd: number;
    /** What one program more in this specialty adds. */
    readonly nextUsd: number;
  }[];
  /** Token and transcript, once somebody applies at all. */
  readonly once: number;
  readonly applications: number;
  readonly total: number;
}

/** What ERAS charges for these applications, its token and the transcript included. Counts below 0 and parts of a program are no counts. */
export function erasCost(counts: Counts, fees: Pick<Fees, "eras" | "erasOnce">): ErasCost {
  const bySpecialty = Object.entries(counts).map(([specialty, count]) => {
    const programs = wholeCount(count);
    return {
      specialty,
      programs,
      usd: costOfPrograms(programs, fees.eras),
      nextUsd: marginalCost(programs, fees),
    };
  });
  const applications = bySpecialty.reduce((sum, { programs }) => sum + programs, 0);
  const once = applications === 0 ? 0 : fees.erasOnce.reduce((sum, { amountUsd }) => sum + amountUsd, 0);
  return {
    bySpecialty,
    once,
    applications,
    total: once + bySpecialty.reduce((sum, { usd }) => sum + usd, 0),
  };
}

/** What the next program costs after `programs` in the same specialty. */
export function marginalCost(programs: number, { eras }: Pick<Fees, "eras">): number {
  const next = wholeCount(programs) + 1;
  return eras.find(({ from, to }) => from <= next && (to === null || next <= to))?.amountUsd ?? 0;
}

function costOfPrograms(programs: number, tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { from, to, amountUsd }) => {
    const within = Math.min(programs, to ?? programs) - from + 1;
    return sum + Math.max(0, within) * amountUsd;
  }, 0);
}

/** More programs than any specialty has. */
const MOST = 2_000;

function wholeCount(count: number): number {
  return Number.isFinite(count) ? Math.min(MOST, Math.max(0, Math.floor(count))) : 0;
}
