import SAY from "../../content/words/plan.json" with { type: "json" };
import { daysBetween } from "../engine/day.ts";
import { EASTERN, instantOf, isZone, timeInWords, weekdayInWords } from "../season/zone.ts";
import { fill } from "../words/fill.ts";
import { hasApplied, isDatedInterview, type ListEvent } from "./list-events.ts";
import { askAgainOn } from "./noted-asked.ts";

/** The instant of an event; null where its day or hour is not known, or its zone is none. */
export function instantOfEvent({ day, undated, time, zone }: ListEvent): number | null {
  return undated || time === undefined || zone === undefined || !isZone(zone)
    ? null
    : instantOf(day, time, zone);
}

/** On one day what others wait for goes before what can move. */
const KINDS = ["reply", "interview", "undated", "last-day", "chase"] as const;
type DueKind = (typeof KINDS)[number];

/** Something that is due on an entry. */
export interface Due {
  readonly id: string;
  readonly name: string;
  readonly what: DueKind;
  readonly day: string;
  /** Of an interview. */
  readonly event: ListEvent | null;
}

interface WithEvents {
  readonly id: string;
  readonly name: string;
  readonly status?: string;
  readonly events?: readonly ListEvent[];
}

/** Interviews and answers are told so many days ahead. */
const AHEAD = 21;

/**
 * What is due from a day on, soonest first: answers owed, interviews, the day of one of which none is noted, questions without an answer, and by
 * `lastDays` the day until which a program that was not applied to takes files. What is overdue counts as of today.
 */
export function dueOn(
  entries: readonly WithEvents[],
  today: string,
  lastDays: ReadonlyMap<string, string> = new Map(),
): readonly Due[] {
  const dayOf = ({ day }: Due) => (day < today ? today : day);
  return entries
    .flatMap((entry) => duesOf(entry, today, lastDays.get(entry.id)))
    .toSorted(
      (a, b) =>
        (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
        KINDS.indexOf(a.what) - KINDS.indexOf(b.what),
    );
}

function duesOf(
  { id, name, status, events = [] }: WithEvents,
  today: string,
  lastDay: string | undefined,
): readonly Due[] {
  const last = events.at(-1);
  if ([status, last?.what].some((one) => one === "rejected" || one === "declined")) return [];
  const due = (what: DueKind, day: string, event: ListEvent | null = null): Due => ({
    id,
    name,
    what,
    day,
    event,
  });
  const isNear = (day: string | undefined): day is string =>
    day !== undefined && day >= today && daysBetween(today, day) <= AHEAD;
  return [
    ...events.flatMap((event) =>
      isDatedInterview(event) && isNear(event.day) ? [due("interview", event.day, event)] : [],
    ),
    ...((status ?? last?.what) === "interview" && !events.some(isDatedInterview)
      ? [due("undated", today)]
      : []),
    ...(last?.what === "invited" && isNear(last.replyBy) ? [due("reply", last.replyBy)] : []),
    ...(isNear(lastDay) && !hasApplied(status ?? last?.what) ? [due("last-day", lastDay)] : []),
    ...(last?.what === "asked" && askAgainOn(last.day) <= today ? [due("chase", askAgainOn(last.day))] : []),
  ];
}

/** What is due in words: `when` it is, and what there is to do. `zone` = of the visitor's own clock. */
export function dueWords({ name, what, day, event }: Due, zone: string): { when: string; todo: string } {
  const start = event && instantOfEvent(event);
  if (typeof start === "number") {
    const zones = [...new Set([event?.zone ?? EASTERN, zone])];
    return {
      when: zones.map((one) => timeInWords(start, one)).join("; for you "),
      todo: fill(SAY.due.interviewWith, { name }),
    };
  }
  if (what === "undated")
    return { when: SAY.due.interviewDayNotNoted, todo: fill(SAY.due.withNoteItsDay, { name }) };
  const date = weekdayInWords(day);
  if (what === "reply") return { when: `By ${date}`, todo: fill(SAY.due.answerTheInvitationOf, { name }) };
  if (what === "last-day")
    return { when: `By ${date}`, todo: fill(SAY.due.takesApplicationsUntilThenByIts, { name }) };
  if (what === "chase")
    return {
      when: fill(SAY.due.since, { date }),
      todo: fill(SAY.due.noAnswerFromAskOnceMore, { name }),
    };
  return { when: date, todo: fill(SAY.due.interviewWith, { name }) };
}
