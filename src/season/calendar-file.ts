import SAY from "../../content/words/season-words.json" with { type: "json" };
import { addDays, daysBetween, isDay } from "../engine/day.ts";
import { fill } from "../words/fill.ts";
import type { SeasonEvent } from "./events.ts";
import { component, dayText, durationText, instantText, type Property, text } from "./ical-text.ts";

/** What a calendar file is made of. */
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

/** The file, and what could not stand in it. */
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
  const written = events.filter(isSound).map((event) => {
    const { id, season, what, date, start, end, confirmed, source, note, alarms = [] } = event;
    const description = [
      confirmed ? "" : SAY.calendarFile.notConfirmedForThisSeasonCheck,
      note ?? "",
      fill(SAY.calendarFile.source, { source: sourceUrl(source) }),
    ].filter(Boolean);
    return component("VEVENT", [
      ["UID", `${season}-${id}@wholefile`],
      ["SEQUENCE", String(sequenceOf(season, event.revised ?? revised))],
      ["DTSTAMP", instantText(stamp)],
      ...times({ date, start, end }),
      ["SUMMARY", text(confirmed ? what : fill(SAY.calendarFile.notConfirmed, { what }))],
      ["DESCRIPTION", text(description.join("\n"))],
      ...alarms.map((minutes) =>
        component("VALARM", [
          ["ACTION", "DISPLAY"],
          ["TRIGGER", `-${durationText(minutes)}`],
          ["DESCRIPTION", text(what)],
        ]),
      ),
    ]);
  });
  return {
    text: component("VCALENDAR", [
      ["VERSION", "2.0"],
      ["PRODID", "-//Whole File//Season calendar//EN"],
      ["METHOD", "PUBLISH"],
      ["NAME", text(name)],
      ["X-WR-CALNAME", text(name)],
      ...written,
    ]),
    left: events.filter((event) => !isSound(event)),
  };
}

function times({ date, start, end }: Pick<SeasonEvent, "date" | "start" | "end">): readonly Property[] {
  if (start === null)
    return [
      ["DTSTART;VALUE=DATE", dayText(date)],
      ["DTEND;VALUE=DATE", dayText(addDays(date, 1))],
      // A day to know of is no day on which its owner is busy.
      ["TRANSP", "TRANSPARENT"],
    ];
  const ends: readonly Property[] = end !== null && end >= start ? [["DTEND", instantText(end)]] : [];
  return [["DTSTART", instantText(start)], ...ends];
}

function isSound({ date, start, end }: SeasonEvent): boolean {
  return isDay(date) && [start, end].every((instant) => instant === null || Number.isFinite(instant));
}

/** Days since the year before the season began: higher in every later file, so that calendars take a changed date over. */
function sequenceOf(season: number, revised: string): number {
  return Math.max(0, daysBetween(`${season - 1}-01-01`, revised));
}
