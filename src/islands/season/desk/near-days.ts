import SAY from "../../../../content/words/season.json" with { type: "json" };
import { thousands } from "../../../engine/counted.ts";
import type { Profile } from "../../../engine/profile.ts";
import { isChosen } from "../../../engine/scope.ts";
import { fill } from "../../../words/fill.ts";
import { find } from "../../shared/dom.ts";

/** What a row of the page says of its program. */
export interface DayRow {
  readonly day?: string;
  readonly program?: string;
  readonly specialty?: string;
  readonly region?: string;
}

/** The days shown, both of them counted: `YYYY-MM-DD`. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** True when the row's day lies in the window. */
export function isNearDay({ day = "" }: DayRow, { from, to }: Window): boolean {
  return day >= from && day <= to;
}

/** True when the program is of the visitor's specialties and places and nothing closes it to them. */
export function isMine(
  { program = "", specialty = "", region = "" }: DayRow,
  profile: Profile,
  closed: ReadonlySet<string>,
): boolean {
  const { places = [] } = profile;
  return (
    isChosen(specialty, profile) && (places.length === 0 || places.includes(region)) && !closed.has(program)
  );
}

/**
 * Shows the rows of the window: with answers those that are the visitor's, all of them one press away. `isOpen` = applications are sent in this
 * phase: that no last day is near is told then, and is no news later. What it returns shows them anew.
 */
export function showNearDays(root: HTMLElement, window: Window, isOpen: boolean) {
  const rows = [...root.querySelectorAll<HTMLElement>("[data-day]")];
  const near = rows.filter(({ dataset }) => isNearDay(dataset, window));
  const part = find("[data-last-days]", HTMLElement, root);
  const scope = find("[data-scope]", HTMLElement, root);
  const all = scope.textContent;
  const more = find("[data-all-days]", HTMLButtonElement, root);
  let isAll = false;
  let redraw = () => {};
  more.addEventListener("click", () => {
    isAll = !isAll;
    redraw();
  });
  return (profile: Profile, closed: ReadonlySet<string>): void => {
    const hasAnswers = (profile.specialties ?? []).length > 0;
    const mine = hasAnswers ? near.filter(({ dataset }) => isMine(dataset, profile, closed)) : near;
    redraw = () => {
      const shown = new Set(isAll ? near : mine);
      for (const row of rows) row.hidden = !shown.has(row);
      scope.textContent =
        isAll || !hasAnswers
          ? all
          : fill(SAY.nearDays.ofYours, { mine: thousands(mine.length), near: thousands(near.length) });
      more.hidden = mine.length === near.length;
      more.textContent = isAll
        ? SAY.nearDays.onlyMine
        : fill(SAY.nearDays.showAll, { near: thousands(near.length) });
      find("[data-none]", HTMLElement, root).hidden = near.length > 0;
      part.hidden = near.length === 0 && !isOpen;
    };
    redraw();
  };
}
