import { EASTERN, timeInWords } from "../../season/zone.ts";

/** Adds the hour on the visitor's own clock to each moment of the page that stands there in Eastern Time. */
export function showTimesHere(zone = Intl.DateTimeFormat().resolvedOptions().timeZone): void {
  if (zone === EASTERN) return;
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-moment]")) {
    const here = document.createElement("span");
    here.className = "season-here";
    here.textContent = ` For you: ${timeInWords(Date.parse(time.dateTime), zone)}.`;
    time.after(here);
  }
}
