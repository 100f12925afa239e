import { EASTERN, timeInWords } from "../../season/zone.ts";
import { element } from "../shared/dom.ts";

/** Adds the hour on the visitor's own clock to each moment of the page that stands there in Eastern Time. */
export function showTimesHere(zone = Intl.DateTimeFormat().resolvedOptions().timeZone): void {
  if (zone === EASTERN) return;
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-moment]"))
    time.after(
      element("span", { class: "season-here" }, ` For you: ${timeInWords(Date.parse(time.dateTime), zone)}.`),
    );
}
