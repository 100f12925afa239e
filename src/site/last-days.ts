import SAY from "../../content/words/site.json" with { type: "json" };
import { type LastDayReading, readLastDay } from "../engine/gates/deadline.ts";
import { sayDay } from "../engine/wording.ts";
import { lastDayNote } from "../plan/deadlines.ts";
import { fill } from "../words/fill.ts";
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

/** What the head of a program's page says of its last day. */
export interface LastDaySaid {
  readonly words: string;
  /** How sure it is. */
  readonly note: string;
}

/**
 * The last day of the season in words that hold whenever they are read: the day itself, and that it is over only where it was so at the build.
 * Null where no page names one.
 */
export function sayLastDay(
  { engine }: Pick<SiteProgram, "engine">,
  { reckoning: { season }, today }: Pick<Site, "reckoning" | "today">,
): LastDaySaid | null {
  const reading = readLastDay(engine, { season, asOf: today });
  if (!reading) return null;
  const { says, days } = reading;
  const isOver = (days.at(-1) as string) < today;
  return { words: headWords(says, sayDay(days[0]), isOver), note: lastDayNote(reading) };
}

function headWords(says: LastDayReading["says"], day: string, isOver: boolean): string {
  if (says === "disagree") return SAY.lastDays.disagree;
  if (says === "wish")
    return isOver ? fill(SAY.lastDays.wishOver, { day }) : fill(SAY.lastDays.wish, { day });
  return isOver ? fill(SAY.lastDays.lastDayOver, { day }) : fill(SAY.lastDays.lastDay, { day });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
