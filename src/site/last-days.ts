import { type LastDayReading, readLastDay } from "../engine/gates/deadline.ts";
import type { Site } from "./site.ts";
import type { SiteProgram } from "./site-program.ts";

/** A program whose pages name a last day that is still to come. */
export interface LastDayAhead {
  readonly program: SiteProgram;
  readonly reading: LastDayReading;
  /** `YYYY-MM-DD`, today or later: the first of those that its pages name. */
  readonly day: string;
}

/** Programs in results with a last day of the season that is not over on the site's day, soonest first, then by name. */
export function lastDaysAhead({
  programs,
  reckoning: { season },
  today,
}: Pick<Site, "programs" | "reckoning" | "today">): readonly LastDayAhead[] {
  return programs
    .filter(({ isInResults, record }) => isInResults && !record.military)
    .flatMap((program) => {
      const reading = readLastDay(program.engine, { season, asOf: today });
      const day = reading?.days.find((one) => one >= today);
      return reading && day !== undefined ? [{ program, reading, day }] : [];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.program.record.name, b.program.record.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
