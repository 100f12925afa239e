import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { addDays, daysBetween, isDay } from "../engine/day.ts";
import type { SeasonEvent } from "./events.ts";

export interface CalendarFile {
  /** What calendars call it. */
  readonly name: string;
  readonly events: readonly SeasonEvent[];
  /** When the file was made: an instant. The site's own is the day its data was read, so that the same data gives the same file. */
  readonly stamp: number;
  /** The day on which the data was last read: an event of a later file replaces that of an earlier one. */
  readonly revised: string;
  /** The address of the page that an event's source is. */
  readonly sourceUrl: (source: string) => string;
}

export interface MadeCalendar {
  readonly text: string;
  /** Events that are no day of the calendar and so not in the file. */
  readonly left: readonly SeasonEvent[];
}

/**
 * Events as an iCalendar file. Hours are written in UTC, which every calendar shows in its owner's zone; days without an hour are whole-day
 * events. What is not announced has no date and so no event; an event that cannot stand in a calendar is left out and named.
 */
export function calendarFile({ name, events, stamp, revised, sourceUrl }: CalendarFile): MadeCalendar {
  const calendar = ical({
    name,
    prodId: { company: "Whole File", product: "Season calendar", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events.filter(isSound)) {
    const { id, season, what, date, start, end, confirmed, source, note, alarms = [] } = event;
    calendar.createEvent({
      id: `${season}-${id}@wholefile`,
      stamp: new Date(stamp),
      sequence: sequenceOf(season, event.revised ?? revised),
      ...(alarms.length > 0 && {
        alarms: alarms.map((minutes) => ({ type: ICalAlarmType.display, trigger: minutes * 60 })),
      }),
      summary: confirmed ? what : `${what} (not confirmed)`,
      description: [
        confirmed ? "" : "Not confirmed for this season: check it before you rely on it.",
        note ?? "",
        `Source: ${sourceUrl(source)}`,
      ]
        .filter(Boolean)
        .join("\n"),
      ...(start === null
        ? {
            start: new Date(date),
            end: new Date(addDays(date, 1)),
            allDay: true,
            // A day to know of is no day on which its owner is busy.
            transparency: ICalEventTransparency.TRANSPARENT,
          }
        : { start: new Date(start), ...(end !== null && end >= start && { end: new Date(end) }) }),
    });
  }
  return {
    // The library leaves the last line without its end, which the format asks for.
    text: `${calendar.toString().trimEnd()}\r\n`,
    left: events.filter((event) => !isSound(event)),
  };
}

function isSound({ date, start, end }: SeasonEvent): boolean {
  return isDay(date) && [start, end].every((instant) => instant === null || Number.isFinite(instant));
}

/** Days since the year before the season began: higher in every later file, so that calendars take a changed date over. */
function sequenceOf(season: number, revised: string): number {
  return Math.max(0, daysBetween(`${season - 1}-01-01`, revised));
}
