import { plural } from "../engine/counted.ts";

/** "today", "tomorrow", "in 5 days". */
export function daysLeftWords(left: number): string {
  return left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${plural(left, "day")}`;
}
