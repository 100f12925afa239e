import { addDays, daysBetween } from "../engine/day.ts";
import { instantOf, isZone } from "../season/zone.ts";
import type { ListEvent } from "./list-events.ts";

/** The instant of an event; null where only its day is known, or its zone is none. */
export function instantOfEvent({ day, time, zone }: ListEvent): number | null {
  return time === undefined || zone === undefined || !isZone(zone) ? null : instantOf(day, time, zone);
}

/** Something that is due on an entry. */
export interface Due {
  readonly id: string;
  readonly name: string;
  readonly what: "reply" | "interview" | "chase";
  readonly day: string;
  /** Of an interview. */
  readonly event: ListEvent | null;
}

interface WithEvents {
  readonly id: string;
  readonly name: string;
  readonly events?: readonly ListEvent[];
}

/** A question without an answer is asked once more after so many days: our judgment, as in the guides. */
const CHASE_AFTER = 14;
/** Interviews and answers are told so many days ahead. */
const AHEAD = 21;

/** What is due from a day on, soonest first: answers owed, interviews, questions without an answer. */
export function dueOn(entries: readonly WithEvents[], today: string): readonly Due[] {
  return entries
    .flatMap((entry) => duesOf(entry, today))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function duesOf({ id, name, events = [] }: WithEvents, today: string): readonly Due[] {
  const last = events.at(-1);
  if (!last || last.what === "rejected" || last.what === "declined") return [];
  const dues: Due[] = [];
  const isNear = (day: string) => day >= today && daysBetween(today, day) <= AHEAD;
  for (const event of events)
    if (event.what === "interview" && isNear(event.day))
      dues.push({ id, name, what: "interview", day: event.day, event });
  if (last.what === "invited" && last.replyBy !== undefined && isNear(last.replyBy))
    dues.push({ id, name, what: "reply", day: last.replyBy, event: null });
  if (last.what === "asked" && daysBetween(last.day, today) >= CHASE_AFTER)
    dues.push({ id, name, what: "chase", day: addDays(last.day, CHASE_AFTER), event: null });
  return dues;
}
