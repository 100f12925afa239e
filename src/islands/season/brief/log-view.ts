import SAY from "../../../../content/words/season.json" with { type: "json" };
import { STATUS_WORDS } from "../../../plan/list.ts";
import { EVENTS, type EventKind, type ListEvent, noted, readEvent } from "../../../plan/list-events.ts";
import { EASTERN } from "../../../season/zone.ts";
import { dayHere } from "../../../stores/day-here.ts";
import { $list, changeNoted, noteOnList } from "../../../stores/list.ts";
import { element } from "../../shared/dom.ts";
import { redraw } from "../redraw.ts";
import { button, selectOf } from "../words.ts";

const WORDS = Object.fromEntries(EVENTS.map((what) => [what, STATUS_WORDS[what]])) as Record<
  EventKind,
  string
>;

/** What happened with the program, each with its day; an interview with hour, zone and link, an invitation with the day to answer by. */
export function logPart(id: string): readonly HTMLElement[] {
  const place = element("div", { class: "stack" });
  const show = () => {
    const events = $list.get().find((one) => one.id === id)?.events ?? [];
    redraw(place, [
      ...(events.length === 0 ? [element("p", { class: "quiet" }, SAY.logView.nothingNotedYet)] : []),
      element("ol", { class: "brief-log" }, ...events.map((event, at) => rowOf(id, event, at, show))),
      addForm(id, show),
    ]);
  };
  show();
  return [place];
}

function rowOf(id: string, event: ListEvent, at: number, show: () => void): HTMLElement {
  let now = event;
  const change = (part: Record<string, unknown>) => {
    const next = readEvent({ ...now, ...part });
    // Half a date is none yet: what was noted stays until it is whole. The fields stay as they are: somebody types in them.
    if (!next) return;
    now = next;
    changeNoted(id, at, next);
  };
  const input = (type: string, label: string, value: string, take: (value: string) => void) => {
    const made = element("input", {
      class: "field",
      type,
      value,
      "aria-label": `${label}, ${WORDS[event.what]}`,
      ...(type === "url" && { placeholder: SAY.logView.linkOfTheCall }),
    });
    made.addEventListener("change", () => take(made.value));
    return made;
  };
  let zone = event.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const missing = element("span", {}, event.undated ? `${SAY.logView.dayNotNoted} ` : "");
  return element(
    "li",
    {},
    element("strong", {}, WORDS[event.what]),
    " ",
    missing,
    input("date", "Day", event.undated ? "" : event.day, (day) => {
      change({ day, undated: undefined });
      if (!now.undated) missing.remove();
    }),
    ...(event.what === "interview"
      ? [
          input("time", "Hour", event.time ?? "", (time) => change({ time, zone })),
          zoneSelect(zone, (next) => {
            zone = next;
            if (now.time !== undefined) change({ zone });
          }),
          input("url", "Link", event.link ?? "", (link) => change({ link })),
        ]
      : []),
    ...(event.what === "invited"
      ? [
          element(
            "label",
            {},
            `${SAY.logView.answerBy} `,
            input("date", SAY.logView.answerBy2, event.replyBy ?? "", (replyBy) => change({ replyBy })),
          ),
        ]
      : []),
    " ",
    button(SAY.logView.takeBack, () => {
      changeNoted(id, at, null);
      show();
    }),
  );
}

function zoneSelect(value: string, change: (zone: string) => void): HTMLSelectElement {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [
    ...new Set([
      value,
      own,
      EASTERN,
      "America/Chicago",
      "America/Denver",
      "America/Phoenix",
      "America/Los_Angeles",
    ]),
  ];
  const options = Object.fromEntries(zones.map((zone) => [zone, zone.replaceAll("_", " ")]));
  return selectOf(SAY.logView.zoneOfTheHour, options, { value, change });
}

function addForm(id: string, show: () => void): HTMLElement {
  let what = "invited" as EventKind;
  let isOurs = true;
  const day = element("input", {
    class: "field",
    type: "date",
    value: dayHere(),
    "aria-label": SAY.logView.dayOfWhatHappened,
  });
  day.addEventListener("change", () => {
    isOurs = false;
  });
  return element(
    "p",
    { class: "tool-buttons no-print" },
    selectOf(SAY.logView.whatHappened, WORDS, {
      value: what,
      change: (next) => {
        what = next;
        // The day of an interview is seldom that on which it is noted: it is asked for.
        if (isOurs) day.value = what === "interview" ? "" : dayHere();
      },
    }),
    day,
    button(SAY.logView.noteIt, () => {
      const event =
        day.value === "" && what === "interview"
          ? noted(what, dayHere())
          : readEvent({ what, day: day.value });
      if (event) noteOnList(id, event);
      show();
    }),
  );
}
