import type { Site } from "../site.ts";
import { programsOf, sayChange } from "./change-words.ts";
import type { Changes } from "./changes.ts";

/** One change for other people's programs, and for "since your last visit". */
export interface RecentChange {
  readonly day: string;
  /** Programs that it speaks of: one, or all of a sponsor. */
  readonly programs: readonly string[];
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** All of it in a sentence. */
  readonly words: string;
  /** The page's address. */
  readonly url: string | null;
}

/** The last changes, as a file for other people's programs and for "since your last visit". */
export interface RecentChanges {
  /** What was there before this day is the first entry. */
  readonly since: string | null;
  readonly changes: readonly RecentChange[];
}

const MONTHS = 3;

/** The changes of the last three months, newest first; programs that only came to the site are left out. */
export function toRecentChanges(site: Site, { entries, since }: Changes): RecentChanges {
  const start = new Date(`${site.today}T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() - MONTHS);
  const from = start.toISOString().slice(0, 10);
  const changes = entries
    .filter(({ day, field }) => day >= from && field !== "entry")
    .map((entry) => ({
      day: entry.day,
      programs: programsOf(site, entry),
      field: entry.field,
      before: entry.before,
      after: entry.after,
      words: sayChange(entry),
      url: entry.page?.url ?? null,
    }));
  return { since, changes };
}
