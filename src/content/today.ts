import { daysAt } from "../season/state-zones.ts";
import { DaySchema } from "./schemas/dates.ts";

/** Somewhere it is already tomorrow: an editor in Asia may write that day, hours before it begins in UTC. */
const AHEAD_OF_UTC_MS = 14 * 60 * 60 * 1000;

/** What day it is, `YYYY-MM-DD`, for a country of several zones. */
export interface Days {
  /** The day that pages and verdicts speak of: the one that lasts longest in any state. */
  readonly today: string;
  /** The day in the states where the next one has begun. */
  readonly todayIn: Readonly<Record<string, string>>;
  /** The latest day that it is anywhere: content may bear it. */
  readonly latest: string;
}

/**
 * The days of now, the same for the rules, the site and the command; or the day in `SITE_DAY`, for which a site can be made in advance.
 * Throws in words when that is no day.
 */
export function readDays(env: Readonly<Record<string, string | undefined>>, now: Date): Days {
  const { SITE_DAY: day } = env;
  const latest = new Date(now.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);
  if (!day) {
    const { asOf, asOfIn } = daysAt(now.getTime());
    return { today: asOf, todayIn: asOfIn, latest };
  }
  if (!DaySchema.safeParse(day).success)
    throw new Error(`SITE_DAY: expected ${DaySchema.description}, found "${day}".`);
  return { today: day, todayIn: {}, latest: day > latest ? day : latest };
}
