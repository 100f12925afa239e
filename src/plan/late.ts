import type { Occasion } from "../engine/profile.ts";
import { phaseOf } from "../engine/season.ts";
import { sayDay } from "../engine/wording.ts";

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
    return `Programs rank those they interviewed for the ${season.year} Match. Our judgment: an application sent now is hardly read any more, so keep its fee for SOAP or for the next season unless a program tells you otherwise.`;
  const day = `${sayDay(review.day)}${review.confirmed ? "" : " (not confirmed)"}`;
  return `Programs could begin to read this season's applications on ${day}. Our judgment: late files are read in some places only, so ask before you pay.`;
}
