import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { SeasonEvent } from "./events.ts";

export interface CalendarFile {
  readonly year: number;
  readonly events: readonly SeasonEvent[];
  /** When the data was last read: an instant. The file of the same data is always the same. */
  readonly stamp: number;
  /** The address of the page that an event's source is. */
  readonly sourceUrl: (source: string) => string;
}

const DAY_MS = 86_400_000;

/**
 * The season as an iCalendar file. Hours are written in UTC, which every calendar shows in its owner's zone; days without an hour are
 * whole-day events. What is not announced has no date and so no event. Used at build: the library reaches no reader.
 */
export function calendarFile({ year, events, stamp, sourceUrl }: CalendarFile): string {
  const calendar = ical({
    name: `Match ${year} dates (Whole File)`,
    prodId: { company: "Whole File", product: "Season calendar", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, what, date, start, end, confirmed, source, note } of events) {
    const words = confirmed ? what : `${what} (not confirmed)`;
    calendar.createEvent({
      id: `${year}-${id}@wholefile`,
      stamp: new Date(stamp),
      summary: words,
      description: [
        confirmed ? "" : "No official page for this season was read: check it before you rely on it.",
        note ?? "",
        `Source: ${sourceUrl(source)}`,
      ]
        .filter(Boolean)
        .join("\n"),
      ...(start === null
        ? {
            start: new Date(date),
            end: new Date(Date.parse(date) + DAY_MS),
            allDay: true,
            // A day to know of is no day on which its owner is busy.
            transparency: ICalEventTransparency.TRANSPARENT,
          }
        : { start: new Date(start), ...(end !== null && { end: new Date(end) }) }),
    });
  }
  // The library leaves the last line without its end, which the format asks for.
  return `${calendar.toString().trimEnd()}\r\n`;
}
