import SAY from "../../content/words/season-words.json" with { type: "json" };
import { daysBetween } from "../engine/day.ts";
import { fill } from "../words/fill.ts";
import { dayAt } from "./day-at.ts";
import { EASTERN, instantOf } from "./zone.ts";

/** A date of a season's record, as `content/seasons` states it. */
export interface SeasonDate {
  readonly id: string;
  readonly date: string;
  /** In Eastern Time, null when no page tells the hour. */
  readonly time: string | null;
  readonly endTime?: string | undefined;
  readonly what: string;
  readonly for: "applicant" | "program";
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string | undefined;
}

/** A date of a season; `start` and `end` are instants (ms), read in Eastern Time as NRMP and ERAS give them. */
export interface SeasonEvent {
  readonly id: string;
  /** The season it belongs to, whichever is shown: with `id` it names the event for ever. */
  readonly season: number;
  readonly what: string;
  /** The day in Eastern Time. */
  readonly date: string;
  /** Null when only the day is known. */
  readonly start: number | null;
  readonly end: number | null;
  readonly for: "applicant" | "program";
  readonly confirmed: boolean;
  readonly source: string;
  readonly note: string | null;
  /** The day on which it was last settled, where that is not when the data was read. */
  readonly revised?: string;
  /** Minutes before it at which a calendar reminds. */
  readonly alarms?: readonly number[];
}

/** A season's dates as instants, earliest first; days without an hour come before the hours of that day. */
export function toEvents(dates: readonly SeasonDate[], season: number): readonly SeasonEvent[] {
  return dates
    .map(({ id, what, date, time, endTime, for: whose, confirmed, source, note = null }) => ({
      id,
      season,
      what,
      date,
      start: time === null ? null : instantOf(date, time, EASTERN),
      end: endTime === undefined ? null : instantOf(date, endTime, EASTERN),
      for: whose,
      confirmed,
      source,
      note,
    }))
    .sort((a, b) => sortKey(a) - sortKey(b) || (a.id < b.id ? -1 : 1));
}

/** A date as it stands to today. */
export interface TimedEvent extends SeasonEvent {
  readonly state: "past" | "next" | "later";
  /** Days from today to the event, both as the calendar on the visitor's wall shows them. */
  readonly days: number;
}

/** Every event with whether it is over. `next` are all that come first together. */
export function timeEvents(
  events: readonly SeasonEvent[],
  { now, zone }: { readonly now: number; readonly zone: string },
): readonly TimedEvent[] {
  const coming = events.filter((event) => !isOver(event, now));
  const first = coming[0];
  return events.map((event) => ({
    ...event,
    state: isOver(event, now) ? "past" : first && sortKey(event) === sortKey(first) ? "next" : "later",
    days: daysBetween(dayAt(now, zone), event.start === null ? event.date : dayAt(event.start, zone)),
  }));
}

/** "today", "tomorrow", "in 12 days", "3 days ago". */
export function daysInWords(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? fill(SAY.events.inDays, { days }) : fill(SAY.events.daysAgo, { part: -days });
}

/** A day without an hour lasts until Eastern midnight; an hour is over once it is there, a span once it has ended. */
function isOver({ date, start, end }: SeasonEvent, now: number): boolean {
  return start === null ? dayAt(now, EASTERN) > date : (end ?? start) < now;
}

function sortKey({ date, start }: SeasonEvent): number {
  return start ?? instantOf(date, "00:00", EASTERN);
}
