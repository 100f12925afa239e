import SAY from "../../content/words/plan.json" with { type: "json" };
import type { LastDayReading } from "../engine/gates/deadline.ts";
import { list, sayDay } from "../engine/wording.ts";
import type { SeasonEvent } from "../season/events.ts";
import { fill } from "../words/fill.ts";

/** A program of the list with what is read of its last day. */
export interface ReadDeadline {
  readonly id: string;
  readonly name: string;
  readonly reading: LastDayReading;
  /** The visitor's own file says so: it goes before pages. */
  readonly isOwn: boolean;
  /** Where it stands, in words or as addresses. */
  readonly source: string;
}

/**
 * Last days as events of a season, in the engine's reading: a rule is a deadline, a wish is called one, and where pages disagree each of
 * their days is told with the others. Confirmed only where a page names this very day of the season.
 */
export function deadlineEvents(
  deadlines: readonly ReadDeadline[],
  { season, today }: { readonly season: number; readonly today: string },
): readonly SeasonEvent[] {
  return deadlines.flatMap(({ id, name, reading, isOwn, source }) =>
    reading.days.map((date, index) => ({
      // One event a program: where pages disagree, the later days are events of their own.
      id: index === 0 ? `deadline-${id}` : `deadline-${id}-${index + 1}`,
      season,
      what: titleOf(name, reading),
      date,
      start: null,
      end: null,
      for: "applicant" as const,
      confirmed: isConfirmed(reading, isOwn),
      source,
      note: isOwn ? SAY.deadlines.fromYourOwnFile : lastDayNote(reading),
      ...(isOwn && { revised: today }),
    })),
  );
}

function isConfirmed({ says, isHearsay, isDated }: LastDayReading, isOwn: boolean): boolean {
  return isOwn || (says !== "disagree" && !isHearsay && isDated);
}

function titleOf(name: string, { says, days }: LastDayReading): string {
  if (says === "wish") return fill(SAY.deadlines.wouldLikeApplicationsByThisDay, { name });
  if (says === "disagree")
    return fill(SAY.deadlines.pagesDisagreeLastDay, { name, sayDay: days.map(sayDay).join(" or ") });
  return fill(SAY.deadlines.deadline, { name });
}

/** How sure a last day is: on what page it stands, whether that names the year, and what else pages say. */
export function lastDayNote({ says, days, isHearsay, isDated, shown, wishedBy }: LastDayReading): string {
  if (says === "disagree")
    return fill(SAY.deadlines.itsPagesNameAskTheProgram, { sayDay: list(days.map(sayDay)) });
  const page =
    shown === null ? SAY.deadlines.anUndatedPage : fill(SAY.deadlines.aPageDated, { shown: sayDay(shown) });
  const words = [
    says === "wish" ? fill(SAY.deadlines.aWishOnNoLastDay, { page }) : fill(SAY.deadlines.statedOn, { page }),
  ];
  if (isHearsay) words.push(SAY.deadlines.onlyADirectoryOrForumSays);
  if (!isDated) words.push(SAY.deadlines.namedWithoutAYearConfirmIt);
  if (wishedBy !== null)
    words.push(fill(SAY.deadlines.itWouldLikeApplicationsBy, { wishedBy: sayDay(wishedBy) }));
  return words.join(" ");
}
