import SAY from "../../content/words/plan.json" with { type: "json" };
import type { Occasion } from "../engine/profile.ts";
import { phaseOf } from "../engine/season.ts";
import { sayDay } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";

/** The day from which programs may read a season's applications. */
export interface ReviewDay {
  readonly season: number;
  readonly day: string;
  readonly confirmed: boolean;
}

/**
 * What somebody should know before they pay for an application after programs began to read; null before, in another season, and when no
 * page tells the day. It closes nothing: a program that states a last day has its own gate.
 */
export function lateWords({ season, asOf }: Occasion, review: ReviewDay | null): string | null {
  if (!review || review.season !== season.year || asOf <= review.day) return null;
  if (["rank", "wait", "match-week"].includes(phaseOf(season, asOf)))
    return fill(SAY.late.programsRankThoseTheyInterviewed, { year: season.year });
  const day = `${sayDay(review.day)}${review.confirmed ? "" : ` ${SAY.late.notConfirmed}`}`;
  return fill(SAY.late.programsCouldBeginToReadThis, { day });
}
