import type { LastDayReading } from "../engine/gates/deadline.ts";
import { list, sayDay } from "../engine/wording.ts";
import type { SeasonEvent } from "../season/events.ts";

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
      note: isOwn ? "From your own file." : lastDayNote(reading),
      ...(isOwn && { revised: today }),
    })),
  );
}

function isConfirmed({ says, isHearsay, isDated }: LastDayReading, isOwn: boolean): boolean {
  return isOwn || (says !== "disagree" && !isHearsay && isDated);
}

function titleOf(name: string, { says, days }: LastDayReading): string {
  if (says === "wish") return `Would like applications by this day: ${name}`;
  if (says === "disagree") return `Pages disagree: ${name}, last day ${days.map(sayDay).join(" or ")}`;
  return `Deadline: ${name}`;
}

/** How sure a last day is: on what page it stands, whether that names the year, and what else pages say. */
export function lastDayNote({ says, days, isHearsay, isDated, shown, wishedBy }: LastDayReading): string {
  if (says === "disagree")
    return `Its pages name ${list(days.map(sayDay))}. Ask the program which day holds, and count on the first.`;
  const page = shown === null ? "an undated page" : `a page dated ${sayDay(shown)}`;
  const words = [
    says === "wish"
      ? `A wish on ${page}, no last day: it may read later applications too.`
      : `Stated on ${page}.`,
  ];
  if (isHearsay) words.push("Only a directory or forum says so.");
  if (!isDated) words.push("Named without a year: confirm it with the program.");
  if (wishedBy !== null) words.push(`It would like applications by ${sayDay(wishedBy)}.`);
  return words.join(" ");
}
