import { isDay } from "../engine/day.ts";

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
  /** Of an interview that was only chosen as a status: `day` is when that was, and the interview's own day is not noted. */
  readonly undated?: true;
  /** `HH:MM` on the clocks of `zone`; absent where only the day is known. */
  readonly time?: string;
  /** An IANA zone; goes with `time`. */
  readonly zone?: string;
  /** Address of a video call or page, `https` alone. */
  readonly link?: string;
  /** The day by which the program wants an answer. */
  readonly replyBy?: string;
}

/** A status chosen on a day. What is done is mostly noted on its day; an interview is not. */
export function noted(what: EventKind, today: string): ListEvent {
  return { what, day: today, ...(what === "interview" && { undated: true }) };
}

/** True for an interview whose own day is known. */
export function isDatedInterview({ what, undated }: ListEvent): boolean {
  return what === "interview" && !undated;
}

/** Statuses from before an application was sent. */
const BEFORE: ReadonlySet<string> = new Set(["considering", "asked", "answered"]);

/** True for the status of who has applied there: nobody tells them that they plan to, or asks whether files are still read. */
export function hasApplied(status: string | undefined): boolean {
  return status !== undefined && !BEFORE.has(status);
}

/** True for an entry to which the visitor applied in the season that began on `opens`; what was noted before it is of another one. */
export function hasAppliedSince(
  { status, events = [] }: { readonly status: string; readonly events?: readonly ListEvent[] },
  opens: string,
): boolean {
  const last = events.at(-1);
  return hasApplied(status) && (last === undefined || last.day >= opens);
}

/** The status on a day: who has an interview that is still to come stands where the invitation put them. */
export function statusOn(
  { status, events = [] }: { readonly status: string; readonly events?: readonly ListEvent[] },
  today: string,
): string {
  const last = events.at(-1);
  return status === "interview" && last !== undefined && last.day > today ? "invited" : status;
}

/** Of one program. */
export const MOST_EVENTS = 60;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** An IANA name ("America/Chicago", "Etc/GMT+5", "EST5EDT") or the hours from UTC ("+05:30"); one that no clock knows is found out where the hour is reckoned. */
const ZONE = /^(?=.{2,60}$)(?:[A-Z][\w+/-]*|[+-][0-2]\d:[0-5]\d)$/;
/** The first web address of an invitation's text; at its start as people type it too: "zoom.us/j/123". */
const LINK = /(?:https?:\/\/|^\s*(?=[\w-]+\.[\w.-]+(?:[/?#]|\s*$)))([^\s"<>]{1,500})/i;

/** The address in what somebody typed or pasted, always with `https`; null where there is none. */
function readLink(text: unknown): string | null {
  const bare = typeof text === "string" && LINK.exec(text)?.[1];
  return bare ? `https://${bare}` : null;
}

/** Reads events that may be broken or hostile: keeps each sound one with its sound parts. Never throws. */
export function readEvents(json: unknown): readonly ListEvent[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one) => readEvent(one) ?? []).slice(-MOST_EVENTS);
}

/** Null for what is no event; a time, zone or link that is not sound is left out. Never throws. */
export function readEvent(json: unknown): ListEvent | null {
  if (typeof json !== "object" || json === null) return null;
  const { what, day, undated, time, zone, link, replyBy } = json as Record<string, unknown>;
  const kind = EVENTS.find((one) => one === what);
  if (!kind || !isDay(day)) return null;
  const hasTime = typeof time === "string" && TIME.test(time) && typeof zone === "string" && ZONE.test(zone);
  const address = readLink(link);
  return {
    what: kind,
    day,
    ...(undated === true && kind === "interview" && { undated }),
    ...(hasTime && { time, zone }),
    ...(address !== null && { link: address }),
    ...(isDay(replyBy) && { replyBy }),
  };
}
