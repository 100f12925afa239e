import { daysBetween } from "./day.ts";
import type { Fact } from "./facts.ts";

/** When a page can have been written: the date it shows, or the latest one that its text allows. */
export type Dated = Pick<Fact<unknown>, "shown" | "notAfter">;

/** Age from which on a page decides nothing. */
const OLDEST_YEARS = 5;

/** A page that changed is read again within so many days; until then what it said counts. */
export const DAYS_TO_READ_AGAIN = 30;

/** True when the page changed so long ago that what it said before decides nothing. */
export function isChangedSince({ changed }: Pick<Fact<unknown>, "changed">, day: string): boolean {
  return changed !== undefined && daysBetween(changed, day) > DAYS_TO_READ_AGAIN;
}

/** True when `a` is later than `b` whatever the missing month or day: "2023" and "2023-08" cannot be told apart. */
export function isSurelyLater({ shown }: Dated, b: Dated): boolean {
  return shown !== null && shown > latest(b);
}

/** True when the page is older than five years on a day, whatever its missing month or day. */
export function isOutdated(page: Dated, day: string): boolean {
  if (day !== border.day)
    border = { day, oldest: `${Number(day.slice(0, 4)) - OLDEST_YEARS}${day.slice(4)}` };
  return latest(page) < border.oldest;
}

/** Thousands of pages are held against one day. */
let border = { day: "", oldest: "" };

/**
 * The last day on which it can have been written, only to compare with: it sorts after each day that its date can stand for and before the
 * next one, and after all days where nothing tells. `notAfter` bounds this end only.
 */
function latest({ shown, notAfter }: Dated): string {
  return `${shown ?? notAfter ?? ""}~`;
}
