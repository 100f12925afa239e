import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { addDays, daysBetween } from "../engine/day.ts";
import type { Season } from "../engine/profile.ts";
import { GROUPS, type Group } from "../engine/verdict-types.ts";
import type { LastDay } from "./last-day.ts";
import type { Visible } from "./standings.ts";

/** One day on the way to Match Day: last days of programs, or a day that binds everybody. */
export interface StripDay {
  readonly day: string;
  /** 0 = today, 1 = the end of the strip. */
  readonly at: number;
  /** Programs that are not closed and take applications until then, by group; empty for a day of the season. */
  readonly programs: readonly { readonly id: string; readonly group: Group }[];
  /** What the season has on that day. */
  readonly season: readonly string[];
}

/** Days shown where no Match Day is told. */
const WITHOUT_MATCH_DAY = 120;

/** Last days of the programs that pass the filters and are not closed, and the season's own days, from today to Match Day, soonest first. */
export function timeStrip(
  { passing }: Pick<Visible, "passing">,
  lastDays: ReadonlyMap<string, LastDay>,
  { days, rules }: Pick<Season, "days" | "rules">,
  today: string,
): readonly StripDay[] {
  const end = days?.matchDay ?? addDays(today, WITHOUT_MATCH_DAY);
  const span = daysBetween(today, end);
  if (span <= 0) return [];
  const of = new Map<string, { programs: { id: string; group: Group }[]; season: string[] }>();
  const on = (day: string) => {
    const one = of.get(day) ?? { programs: [], season: [] };
    of.set(day, one);
    return one;
  };
  for (const group of GROUPS)
    if (group !== "closed")
      for (const { id } of passing[group]) {
        const last = lastDays.get(id);
        if (last) on(last.day).programs.push({ id, group });
      }
  const told = [
    [rules?.register?.value, SAY.timeStrip.lastDayToRegisterForThe],
    [days?.ranking, SAY.timeStrip.rankListsOpen],
    [rules?.lists?.value ?? days?.lists, SAY.timeStrip.rankListsAreDue],
    [days?.status, SAY.timeStrip.matchWeekWhoHasMatchedAnd],
    [days?.matchDay, SAY.timeStrip.matchDay],
  ] as const;
  for (const [day, words] of told) if (day) on(day).season.push(words);
  return [...of]
    .filter(([day]) => day >= today && day <= end)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, what]) => ({ day, at: daysBetween(today, day) / span, ...what }));
}
