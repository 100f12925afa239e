import { GROUPS } from "../engine/verdict-types.ts";
import { plural, sayDay } from "../engine/wording.ts";
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
  if (!first) return "None of them names a last day in the next 30 days.";
  const week = near.filter(({ left }) => left <= 7).length;
  const has = `${plural(near.length, "program")} ${near.length === 1 ? "has" : "have"} a last day in the next 30 days`;
  const soon = week > 0 && week < near.length ? `, ${week} of them within a week` : "";
  return `${has}${soon}; the first is ${first.left === 0 ? "today" : sayDay(first.day)}.`;
}
