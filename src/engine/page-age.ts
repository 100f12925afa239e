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
export function isSurelyLater(a: Dated, b: Dated): boolean {
  const [from, until] = [earliest(a), latest(b)];
  return from !== null && until !== null && from > until;
}

/** True when the page is older than five years on a day, whatever its missing month or day. */
export function isOutdated(page: Dated, day: string): boolean {
  const until = latest(page);
  return until !== null && until < `${Number(day.slice(0, 4)) - OLDEST_YEARS}${day.slice(4)}`;
}

/** The first day on which it can have been written, null when nothing tells: `notAfter` bounds one end only. */
function earliest({ shown }: Dated): string | null {
  return shown === null ? null : `${shown}-01-01`.slice(0, 10);
}

/** The last day on which it can have been written; the 31st stands for a month's end, which is enough to compare. */
function latest({ shown, notAfter }: Dated): string | null {
  const date = shown ?? notAfter ?? null;
  if (date === null) return null;
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
