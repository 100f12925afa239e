import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import { GROUPS } from "../engine/verdict-types.ts";
import { sayDay } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";
import { isNear, type LastDay } from "./last-day.ts";
import type { Visible } from "./standings.ts";

/** How many of the programs that are not closed have a last day soon, and when the first of them is. */
export function closingWords({ passing }: Visible, lastDays: ReadonlyMap<string, LastDay>): string {
  const near = GROUPS.filter((group) => group !== "closed")
    .flatMap((group) => passing[group])
    .flatMap(({ id }) => lastDays.get(id) ?? [])
    .filter(isNear)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = near;
  if (!first) return SAY.closingWords.noneOfThemNamesALast;
  const week = near.filter(({ left }) => left <= 7).length;
  const has = fill(SAY.closingWords.aLastDayInTheNext, { near: thousands(near.length) });
  const soon = week > 0 && week < near.length ? fill(SAY.closingWords.ofThemWithinAWeek, { week }) : "";
  return fill(SAY.closingWords.theFirstIs, {
    has,
    soon,
    part: first.left === 0 ? "today" : sayDay(first.day),
  });
}
