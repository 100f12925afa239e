import type { Season } from "../engine/profile.ts";
import { sayDay } from "../engine/wording.ts";
import type { SeasonEvent } from "../season/events.ts";

/** A program's deadline as a page states it: `MM-DD` (each year) or `YYYY-MM-DD`. */
export interface StatedDeadline {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly source: string;
  /** The date that the page shows, null when none. */
  readonly shown: string | null;
}

/**
 * Deadlines as days of a season, for a calendar. A day without a year falls between the opening of the season and the next; a day of another
 * season is left out, as it says nothing of this one. Confirmed only where the page names this season's day.
 */
export function deadlineEvents(
  deadlines: readonly StatedDeadline[],
  { year, opens }: Season,
): readonly SeasonEvent[] {
  return deadlines.flatMap(({ id, name, value, source, shown }) => {
    const isDated = value.length > "MM-DD".length;
    const date = isDated ? value : dayInSeason(value, opens);
    if (date < opens || date >= `${year}${opens.slice(4)}`) return [];
    const page = shown === null ? "an undated page" : `a page dated ${sayDay(shown)}`;
    return [
      {
        id: `deadline-${id}`,
        what: `Deadline: ${name}`,
        date,
        start: null,
        end: null,
        for: "applicant" as const,
        confirmed: isDated,
        source,
        note: isDated
          ? `Stated on ${page}.`
          : `Stated without a year on ${page}: confirm it with the program.`,
      },
    ];
  });
}

function dayInSeason(day: string, opens: string): string {
  const year = Number(opens.slice(0, 4));
  return day >= opens.slice(5) ? `${year}-${day}` : `${year + 1}-${day}`;
}
