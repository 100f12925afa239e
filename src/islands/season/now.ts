import SAY from "../../../content/words/season.json" with { type: "json" };
import type { Season } from "../../engine/profile.ts";
import { type Phase, reckon } from "../../engine/season.ts";
import { dayAt } from "../../season/day-at.ts";
import { daySet } from "../../stores/day-here.ts";
import { fill } from "../../words/fill.ts";
import { showTimesHere } from "./here-times.ts";

interface NowData {
  readonly seasons: readonly [Season, ...Season[]];
  readonly words: Readonly<Record<Phase, string>>;
  readonly phases: Readonly<Partial<Record<Phase, string>>>;
  readonly most: number;
}

/** The zone of the States in which a day ends last: what is over there is over everywhere. Not the table of all: reading pages stay light. */
const LAST_ZONE = "Pacific/Honolulu";

/** Moves what a page says of today, made on the day of the build, on to the visitor's own day. */
export function showNow(): void {
  const set = daySet(location.search);
  const now = set === null ? Date.now() : Date.parse(`${set}T12:00:00Z`);
  const today = set ?? dayAt(now, LAST_ZONE);
  for (const place of document.querySelectorAll<HTMLElement>("[data-season-now]")) {
    const { seasons, words, phases, most }: NowData = JSON.parse(place.dataset.seasonNow ?? "");
    const { phase, season, over } = reckon(today, seasons);
    say(
      place,
      "phase",
      over
        ? fill(SAY.now.theSeasonIsOver, { year: over.year })
        : fill(SAY.now.season, { words: words[phase], year: season.year }),
    );
    say(place, "phase-says", phases[phase] ?? "");
    const rows = [...place.querySelectorAll<HTMLElement>("[data-until]")];
    const coming = over ? [] : rows.filter((row) => Number(row.dataset.until) >= now);
    for (const row of rows) row.hidden = !coming.slice(0, most).includes(row);
    for (const none of place.querySelectorAll<HTMLElement>("[data-no-dates]"))
      none.hidden = coming.length > 0;
  }
  showTimesHere();
}

function say(place: HTMLElement, name: string, words: string): void {
  const part = place.querySelector(`[data-${name}]`);
  if (part) part.textContent = words;
}
