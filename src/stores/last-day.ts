import type { Program } from "../engine/facts.ts";
import { dayInSeason, deadline } from "../engine/gates/deadline.ts";
import type { Occasion } from "../engine/profile.ts";

/** Days before a program's own deadline in which it has to be seen at once. Our judgment: a letter takes about so long. */
const SOON = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface LastDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whole days from the day of the verdict: 0 = today. */
  readonly left: number;
}

/** The program's closing day when it is near and firm; null when it is far, over, a wish or not known. */
export function nearLastDay(program: Pick<Program, "facts">, { season, asOf }: Occasion): LastDay | null {
  const { rule } = deadline.read(program as Program);
  if (rule.state !== "known" || rule.weak || rule.strength === "preferred") return null;
  const day = dayInSeason(rule.value, season);
  const left = Math.round((Date.parse(day) - Date.parse(asOf)) / DAY_MS);
  return day >= season.opens && left >= 0 && left <= SOON ? { day, left } : null;
}
