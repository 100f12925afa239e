import SAY from "../../../content/words/season.json" with { type: "json" };
import { fill } from "../../words/fill.ts";

/** "Sat, Jan 30, 9:59 AM GMT+5": the year stands beside it, and it takes one line of a phone. Without the table of zones: reading pages stay light. */
const SHORT: Intl.DateTimeFormatOptions = {
  weekday: "short",
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  timeZoneName: "short",
};

/** Adds the hour on the visitor's own clock below each moment of the page that stands there in Eastern Time. `HoursHere` keeps its line free. */
export function showTimesHere(): void {
  if (document.documentElement.dataset.elsewhere === undefined) return;
  const short = new Intl.DateTimeFormat("en-US", SHORT);
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-moment]")) {
    const here = document.createElement("span");
    here.className = "season-here";
    here.textContent = fill(SAY.hereTimes.forYou, { dateTime: short.format(Date.parse(time.dateTime)) });
    time.parentElement?.append(here);
  }
}
