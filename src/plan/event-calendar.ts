import SAY from "../../content/words/plan.json" with { type: "json" };
import type { SeasonEvent } from "../season/events.ts";
import { EASTERN, timeInWords } from "../season/zone.ts";
import { fill } from "../words/fill.ts";
import { instantOfEvent } from "./due.ts";
import type { Entry } from "./list.ts";
import { isDatedInterview, type ListEvent } from "./list-events.ts";
import { askAgainOn } from "./noted-asked.ts";

/** Minutes before an interview at which a calendar reminds: a day, an hour. */
const INTERVIEW_ALARMS = [24 * 60, 60] as const;
/** Minutes before the end of the day by which a program wants an answer, counted from its first minute: the evening before. */
const REPLY_ALARMS = [4 * 60] as const;
/** A talk takes no less; calendars show it as busy so long. */
const INTERVIEW_MS = 60 * 60_000;

/** Interviews, days by which programs want an answer and days to ask again, as events of a calendar; what is past is left out. */
export function eventsOfList(
  entries: readonly Entry[],
  { season, today }: { readonly season: number; readonly today: string },
): readonly SeasonEvent[] {
  return entries.flatMap(({ id, name, events = [] }) => {
    const ids = idsOf(id, events);
    return events.flatMap((event, at) => {
      const key = { id: ids[at] ?? "", season, revised: today, source: SAY.eventCalendar.yourOwnList };
      const made: SeasonEvent[] = [];
      if (isDatedInterview(event) && event.day >= today) made.push({ ...key, ...interviewOf(name, event) });
      if (event.what === "invited" && event.replyBy !== undefined && event.replyBy >= today)
        made.push({ ...key, ...replyOf(name, event.replyBy) });
      const again = askAgainOn(event.day);
      if (event.what === "asked" && at === events.length - 1 && again >= today)
        made.push({ ...key, ...askAgain(name, again) });
      return made;
    });
  });
}

/** Each event's id for ever: what it is and its day, so that the log around it may change; a number only where two are the same. */
function idsOf(program: string, events: readonly ListEvent[]): readonly string[] {
  const times = new Map<string, number>();
  return events.map(({ what, day }) => {
    const id = `own-${program}-${what}-${day}`;
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

type Made = Omit<SeasonEvent, "id" | "season" | "revised" | "source">;

function interviewOf(name: string, event: ListEvent): Made {
  const start = instantOfEvent(event);
  const zones = [...new Set([event.zone ?? EASTERN, EASTERN])];
  const words = [
    ...(start === null ? [] : zones.map((zone) => timeInWords(start, zone))),
    ...(event.link ? [event.link] : []),
  ];
  return {
    what: fill(SAY.eventCalendar.interview, { name }),
    date: event.day,
    start,
    end: start === null ? null : start + INTERVIEW_MS,
    for: "applicant",
    confirmed: true,
    note: words.length > 0 ? words.join("\n") : null,
    alarms: INTERVIEW_ALARMS,
  };
}

/** Only while the question is what was noted last. */
function askAgain(name: string, day: string): Made {
  return wholeDay(fill(SAY.eventCalendar.askAgainIfItHasNot, { name }), day);
}

function replyOf(name: string, day: string): Made {
  return { ...wholeDay(fill(SAY.eventCalendar.answerTheInvitation, { name }), day), alarms: REPLY_ALARMS };
}

function wholeDay(what: string, date: string): Made {
  return { what, date, start: null, end: null, for: "applicant", confirmed: true, note: null };
}
