import { addDays, daysBetween, isDay } from "../engine/day.ts";
import { instantOf, isZone } from "../season/zone.ts";

/** What can happen between the visitor and a program, in the order in which it mostly does. */
export const EVENTS = [
  "asked",
  "answered",
  "applied",
  "invited",
  "interview",
  "waitlisted",
  "thanked",
  "declined",
  "rejected",
  "ranked",
  "matched",
] as const;
export type EventKind = (typeof EVENTS)[number];

/** Something with a day on a list entry. The one noted last is the entry's status. */
export interface ListEvent {
  readonly what: EventKind;
  /** `YYYY-MM-DD`, where the program is. */
  readonly day: string;
  /** `HH:MM` on the clocks of `zone`; absent where only the day is known. */
  readonly time?: string;
  /** An IANA zone; goes with `time`. */
  readonly zone?: string;
  /** Address of a video call or page, `https` alone. */
  readonly link?: string;
  /** The day by which the program wants an answer. */
  readonly replyBy?: string;
}

export const MOST_EVENTS = 60;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LINK = /^https:\/\/[^\s"<>]{1,500}$/;

/** Reads events that may be broken or hostile: keeps each sound one with its sound parts. Never throws. */
export function readEvents(json: unknown): readonly ListEvent[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one) => readEvent(one) ?? []).slice(-MOST_EVENTS);
}

export function readEvent(json: unknown): ListEvent | null {
  if (typeof json !== "object" || json === null) return null;
  const { what, day, time, zone, link, replyBy } = json as Record<string, unknown>;
  const kind = EVENTS.find((one) => one === what);
  if (!kind || !isDay(day)) return null;
  const hasTime = typeof time === "string" && TIME.test(time) && typeof zone === "string" && isZone(zone);
  return {
    what: kind,
    day,
    ...(hasTime && { time, zone }),
    ...(typeof link === "string" && LINK.test(link) && { link }),
    ...(isDay(replyBy) && { replyBy }),
  };
}

/** The instant of an event; null where only its day is known. */
export function instantOfEvent({ day, time, zone }: ListEvent): number | null {
  return time === undefined || zone === undefined ? null : instantOf(day, time, zone);
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
