import SAY from "../../../content/words/calendar.json" with { type: "json" };
import type { Season } from "../../engine/profile.ts";
import { reckon } from "../../engine/season.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { daysInWords, type SeasonEvent, type TimedEvent, timeEvents } from "../../season/events.ts";
import { EASTERN, isZone, timeInWords, weekdayInWords } from "../../season/zone.ts";
import { dayNow, instantNow } from "../../stores/now.ts";
import { fill } from "../../words/fill.ts";

/** What the page hands over at the build. */
export interface CalendarData {
  readonly events: readonly SeasonEvent[];
  /** The season of the events. */
  readonly year: number;
  readonly seasons: readonly [Season, ...Season[]];
}

/** Shows what is next, and adds to each date that the page lists the hour in the visitor's zone. */
export function start(root: HTMLElement, { events, year, seasons }: CalendarData): void {
  const select = find("select", HTMLSelectElement, root);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const zone of zones(own)) {
    select.append(element("option", { value: zone, selected: zone === own }, zone.replaceAll("_", " ")));
  }
  const { season } = reckon(dayNow().asOf, seasons);
  const isOver = season.year > year;
  find("[data-file]", HTMLElement, root).hidden = isOver;
  const show = () =>
    showEvents(root, events, { now: instantNow(), zone: select.value, over: isOver ? year : null });
  select.addEventListener("change", show);
  show();
}

function zones(own: string): readonly string[] {
  // A device may name a zone of its own; the browser's list needs no check, which would take it long.
  return [...new Set([...(isZone(own) ? [own] : []), EASTERN, ...Intl.supportedValuesOf("timeZone")])];
}

interface Here {
  readonly now: number;
  readonly zone: string;
  /** The season of the events once its Match Day has passed. */
  readonly over: number | null;
}

function showEvents(root: HTMLElement, events: readonly SeasonEvent[], at: Here): void {
  const timed = timeEvents(events, at);
  for (const event of timed)
    for (const item of document.querySelectorAll<HTMLElement>(`[data-event="${event.id}"]`))
      showDate(item, event, at.zone);
  find("[data-next]", HTMLElement, root).replaceChildren(...nextWords(timed, at));
}

/** What a date of the page's list is for the visitor stands behind it; the list itself needs no script. */
function showDate(item: HTMLElement, { state, days, start }: TimedEvent, zone: string): void {
  item.classList.toggle("season-past", state === "past");
  const when = find("[data-when]", HTMLElement, item);
  when.querySelector("[data-here]")?.remove();
  when.append(
    element(
      "span",
      { class: "season-here", "data-here": true },
      element("span", { class: "tag" }, state === "past" ? "over" : daysInWords(days)),
      ...(start === null || zone === EASTERN
        ? []
        : [` ${fill(SAY.start.forYou, { start: timeInWords(start, zone) })}`]),
    ),
  );
}

function nextWords(timed: readonly TimedEvent[], { zone, over }: Here): readonly Node[] {
  const next = timed.filter(({ state }) => state === "next");
  if (over !== null) return [element("p", {}, fill(SAY.start.theSeasonIsOverWhatComes, { over }))];
  if (next.length === 0) return [element("p", {}, SAY.start.everyDateOfTheSeasonThat)];
  return next.map(({ id, what, days, start, date, confirmed }) =>
    element(
      "p",
      {},
      element(
        "strong",
        {},
        daysInWords(days).replace(/^./, (letter) => letter.toUpperCase()),
      ),
      `: ${start === null ? weekdayInWords(date) : timeInWords(start, zone)}. `,
      document.getElementById(`date-${id}`) ? element("a", { href: `#date-${id}` }, what) : what,
      confirmed ? "." : ` ${SAY.start.notConfirmed}`,
    ),
  );
}
