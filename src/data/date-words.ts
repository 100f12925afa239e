import { monthsBetween } from "../engine/wording.ts";
import type { Source } from "./content.ts";

/** Months after which a fact is shown as old (design: "one older than 24 months"). */
export const OLD_FACT_MONTHS = 24;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2026-11-22" → "November 22, 2026", "2026-11" → "November 2026", "2026" → "2026", "11-22" → "November 22, each year". */
export function dayInWords(date: string): string {
  if (/^\d{2}-\d{2}$/.test(date)) {
    const [month, day] = date.split("-").map(Number) as [number, number];
    return `${MONTHS[month - 1]} ${day}, each year`;
  }
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "page dated 2023, read in a stored copy on November 22, 2026" */
export function sourceDateInWords({ shows, read }: Pick<Source, "shows" | "read">): string {
  const dated = shows === null ? "undated page" : `page dated ${dayInWords(shows)}`;
  return `${dated}, read in a stored copy on ${dayInWords(read)}`;
}

export type Staleness = "undated" | "old";

/** Why a fact of this page should be confirmed, null when the page is recent. */
export function stalenessOf({ shows }: Pick<Source, "shows">, today: string): Staleness | null {
  if (shows === null) return "undated";
  return monthsBetween(shows, today) > OLD_FACT_MONTHS ? "old" : null;
}
