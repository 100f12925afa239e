import { useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { ownValue } from "../../engine/own-value.ts";
import { dayHere } from "../../stores/day-here.ts";
import { instantNow } from "../../stores/now.ts";
import { fill } from "../../words/fill.ts";
import { saveFile } from "../shared/save-file.ts";
import { calendarWords, leftWords, listCalendarOf } from "./list-calendar.ts";
import { type Listed, useListView } from "./view.ts";

/** Saves the list's days as a calendar file, and names what could not stand in it. */
export function CalendarButton({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  const [message, setMessage] = useState<string | null>(null);
  const today = dayHere();
  const { events } = listCalendarOf(view, listed, today);
  if (events.length === 0) return null;
  const save = async () => {
    const { calendarFile } = await import("../../season/calendar-file.ts");
    const { options, pool, occasion } = view;
    const { text, left } = calendarFile({
      name: fill(SAY.calendarPart.myProgramsMatch, { year: occasion.season.year }),
      events,
      stamp: instantNow(),
      revised: pool.dataset.asOf,
      sourceUrl: (source) => ownValue(options.sources, source)?.url ?? source,
    });
    setMessage(leftWords(left));
    saveFile(`whole-file-list-${today}.ics`, "text/calendar;charset=utf-8", text);
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void save()}>
        {SAY.calendarPart.saveTheDeadlinesIcs}
      </button>
      <span role="status">{message}</span>
    </>
  );
}

/** What the calendar file holds, before it is saved. */
export function CalendarWords({ listed }: { readonly listed: readonly Listed[] }) {
  const view = useListView();
  return (
    <p className="small quiet">
      {calendarWords(listCalendarOf(view, listed, dayHere()), view.occasion.season)}
    </p>
  );
}
