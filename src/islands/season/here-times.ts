import SAY from "../../../content/words/season.json" with { type: "json" };
import { EASTERN, timeInWords } from "../../season/zone.ts";
import { fill } from "../../words/fill.ts";

/** Adds the hour on the visitor's own clock to each moment of the page that stands there in Eastern Time. */
export function showTimesHere(zone = Intl.DateTimeFormat().resolvedOptions().timeZone): void {
  if (zone === EASTERN) return;
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-moment]")) {
    const here = document.createElement("span");
    here.className = "season-here";
    here.textContent = ` ${fill(SAY.hereTimes.forYou, { dateTime: timeInWords(Date.parse(time.dateTime), zone) })}`;
    time.after(here);
  }
}
