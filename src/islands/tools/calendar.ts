import { daysInWords, type SeasonEvent, type TimedEvent, timeEvents } from "../../tools/calendar/events.ts";
import { dayInWords, EASTERN, isZone, timeInWords } from "../../tools/calendar/zone.ts";
import { element, find, readBlock, showTool } from "./dom.ts";

/** Shows what is next and each date in the visitor's zone. `now` can be set by `?now=` for a look ahead. */
export function startCalendar(): void {
  const events = readBlock<readonly SeasonEvent[]>("season-events");
  const select = find("#zone", HTMLSelectElement);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const zone of zones(own)) {
    select.append(element("option", { value: zone, selected: zone === own }, zone.replaceAll("_", " ")));
  }
  const show = () => showEvents(events, { now: nowOf(window.location.search), zone: select.value });
  select.addEventListener("change", show);
  showTool();
  show();
}

function zones(own: string): readonly string[] {
  const all = new Set(Intl.supportedValuesOf("timeZone"));
  return [...new Set([own, EASTERN, ...all])].filter(isZone);
}

/** `?now=2027-03-15` looks at the page as on that day. */
function nowOf(search: string): number {
  const given = new URLSearchParams(search).get("now");
  const instant = given === null ? Number.NaN : Date.parse(given);
  return Number.isNaN(instant) ? Date.now() : instant;
}

function showEvents(
  events: readonly SeasonEvent[],
  at: { readonly now: number; readonly zone: string },
): void {
  const timed = timeEvents(events, at);
  for (const event of timed) {
    const item = find(`[data-event="${event.id}"]`, HTMLElement);
    item.classList.toggle("season-past", event.state === "past");
    const local = find("[data-local]", HTMLElement, item);
    local.hidden = event.start === null || at.zone === EASTERN;
    local.textContent = event.start === null ? "" : `For you: ${timeInWords(event.start, at.zone)}`;
    const state = find("[data-state]", HTMLElement, item);
    state.hidden = false;
    state.textContent = event.state === "past" ? "over" : daysInWords(event.days);
  }
  find("[data-next]", HTMLElement).replaceChildren(...nextWords(timed, at.zone));
}

function nextWords(timed: readonly TimedEvent[], zone: string): readonly Node[] {
  const next = timed.filter(({ state }) => state === "next");
  if (next.length === 0) return [element("p", {}, "Every date of this season that we know is over.")];
  return next.map(({ id, what, days, start, date, confirmed }) =>
    element(
      "p",
      {},
      element(
        "strong",
        {},
        daysInWords(days).replace(/^./, (letter) => letter.toUpperCase()),
      ),
      `: ${start === null ? dayInWords(date) : timeInWords(start, zone)}. `,
      element("a", { href: `#date-${id}` }, what),
      confirmed ? "." : " (not confirmed).",
    ),
  );
}
