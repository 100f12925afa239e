import { daysBetween } from "../engine/day.ts";
import type { Program } from "../engine/facts.ts";
import { readLastDay } from "../engine/gates/deadline.ts";
import { dayIn, type Occasion } from "../engine/profile.ts";

/** Days before a program's own deadline in which it has to be seen at once. Our judgment: a letter takes about so long. */
const SOON = 30;

/** A firm last day that is today or ahead. */
export interface LastDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whole days from today, as the calendar where the program is shows it: 0 = today. */
  readonly left: number;
}

/** The program's closing day when it is near and firm; null when it is far, over, a wish or not known. */
export function nearLastDay(program: Pick<Program, "state" | "facts">, occasion: Occasion): LastDay | null {
  const last = firmLastDay(program, occasion);
  return last && isNear(last) ? last : null;
}

/** True when it is over within days: said in words that warn. */
export function isNear({ left }: LastDay): boolean {
  return left <= SOON;
}

/** The program's closing day, however far; null when it is over, a wish, disputed, hearsay or not known. */
export function firmLastDay(program: Pick<Program, "state" | "facts">, occasion: Occasion): LastDay | null {
  const last = readLastDay(program, occasion);
  if (last?.says !== "until" || last.isHearsay) return null;
  const [day] = last.days;
  const left = daysBetween(dayIn(occasion, program.state), day);
  return left >= 0 ? { day, left } : null;
}
