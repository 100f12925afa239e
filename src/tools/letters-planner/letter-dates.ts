import { addDays } from "../../engine/day.ts";
import type { Phase } from "../../engine/season.ts";
import { weekdayInWords } from "../../season/zone.ts";

/** When to do what, counted back from the day programs begin to read. How long before is our judgment. */
export interface LetterDate {
  /** "Wednesday, July 15, 2026", or "10 weeks before" where nobody announced that day. */
  readonly when: string;
  readonly what: string;
  readonly past: boolean;
}

const BEFORE: readonly { readonly days: number; readonly before: string; readonly what: string }[] = [
  { days: 70, before: "10 weeks before", what: "Ask each writer, in person if you can" },
  {
    days: 56,
    before: "8 weeks before",
    what: "Send your CV, a short reminder of the cases you shared, and the letter form from ERAS",
  },
  { days: 28, before: "4 weeks before", what: "Ask kindly how it goes" },
  { days: 10, before: "10 days before", what: "See in ERAS that each letter has arrived" },
  { days: 0, before: "That day", what: "Programs begin to read" },
];

/** What a letter asked for on a day after that can still do, by the phase of the day. */
const LATE: { readonly [P in Phase]?: string } = {
  interviews:
    "Ask now: programs have begun to read, but a letter that comes later can still be assigned to those that have your application",
  rank: "Programs now rank whom they interviewed: a letter asked for today is for SOAP or for the next season",
  wait: "Rank lists are in: a letter asked for today is for SOAP or for the next season",
  "match-week": "A letter asked for today is for the next season, or for SOAP if it is there at once",
};

/** The steps with their days: `review` is the day on which programs begin to read, `today` the day it is (`YYYY-MM-DD`). */
export function letterDates(
  review: string,
  { today, phase }: { readonly today: string; readonly phase: Phase },
): readonly LetterDate[] {
  const steps = BEFORE.map(({ days, what }) => {
    const day = addDays(review, -days);
    return { when: weekdayInWords(day), what, past: day < today };
  });
  const late = today > review ? LATE[phase] : undefined;
  return late ? [...steps, { when: weekdayInWords(today), what: late, past: false }] : steps;
}

/** The same steps for a season whose days nobody announced. */
export function undatedLetterSteps(): readonly LetterDate[] {
  return BEFORE.map(({ before, what }) => ({ when: before, what, past: false }));
}

/** Which day the steps are counted back from. */
export function letterDatesIntro(over: number | null): string {
  return over === null
    ? "Counted back from the day on which programs begin to read:"
    : `The ${over} season is over. The day on which programs begin to read next is not announced on any page that we read; count back from it once it is:`;
}
