import SAY from "../../content/words/facts.json" with { type: "json" };
import type { Source } from "../content/content.ts";
import { thousands } from "../engine/counted.ts";
import { monthsBetween, sayDay } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";

/** Months after which a fact is shown as old (design: "one older than 24 months"). */
export const OLD_FACT_MONTHS = 24;

/** "2026-11-22" → "November 22, 2026", "2026-11" → "November 2026", "2026" → "2026", "11-22" → "November 22, each year". */
export function dayInWords(date: string): string {
  return /^\d{2}-\d{2}$/.test(date) ? fill(SAY.dateWords.eachYear, { date: sayDay(date) }) : sayDay(date);
}

/** The date that a page shows: "August 9, 2026", or "undated". */
export function shownInWords(shown: string | null): string {
  return shown === null ? "undated" : dayInWords(shown);
}

/** "page dated 2023, read in a stored copy on November 22, 2026" */
export function sourceDateInWords({ shows, read, live }: Pick<Source, "shows" | "read" | "live">): string {
  const dated =
    shows === null ? SAY.dateWords.undatedPage : fill(SAY.dateWords.pageDated, { shows: dayInWords(shows) });
  return fill(SAY.dateWords.readOn, {
    dated,
    part: live ? "" : ` ${SAY.dateWords.inAStoredCopy}`,
    read: dayInWords(read),
  });
}

/** How all of these pages were read: "All were read in stored copies, not on the live web", or how many were not. */
export function copiesInWords(sources: readonly Pick<Source, "live">[]): string {
  const live = sources.filter((source) => source.live).length;
  const all = live === 0 ? "All" : fill(SAY.dateWords.allBut, { live: thousands(live) });
  return fill(SAY.dateWords.wereReadInStoredCopiesNot, { all });
}

/** Why a fact has to be confirmed: its page bears no date, or one of more than `OLD_FACT_MONTHS` ago. */
export type Staleness = "undated" | "old";

/** Why a fact of this page should be confirmed, null when the page is recent. */
export function stalenessOf({ shows }: Pick<Source, "shows">, today: string): Staleness | null {
  if (shows === null) return "undated";
  return monthsBetween(shows, today) > OLD_FACT_MONTHS ? "old" : null;
}
