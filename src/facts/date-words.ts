import type { Source } from "../content/content.ts";
import { monthsBetween, sayDay } from "../engine/wording.ts";

/** Months after which a fact is shown as old (design: "one older than 24 months"). */
export const OLD_FACT_MONTHS = 24;

/** "2026-11-22" → "November 22, 2026", "2026-11" → "November 2026", "2026" → "2026", "11-22" → "November 22, each year". */
export function dayInWords(date: string): string {
  return /^\d{2}-\d{2}$/.test(date) ? `${sayDay(date)}, each year` : sayDay(date);
}

/** The date that a page shows: "August 9, 2026", or "undated". */
export function shownInWords(shown: string | null): string {
  return shown === null ? "undated" : dayInWords(shown);
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
