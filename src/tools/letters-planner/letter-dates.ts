import SAY from "../../../content/words/letters-planner.json" with { type: "json" };
import { addDays } from "../../engine/day.ts";
import type { Phase } from "../../engine/season.ts";
import { weekdayInWords } from "../../season/zone.ts";
import { fill } from "../../words/fill.ts";

/** When to do what, counted back from the day programs begin to read. How long before is our judgment. */
export interface LetterDate {
  /** "Wednesday, July 15, 2026", or "10 weeks before" where nobody announced that day. */
  readonly when: string;
  readonly what: string;
  readonly past: boolean;
}

const BEFORE: readonly { readonly days: number; readonly before: string; readonly what: string }[] = [
  { days: 70, before: SAY.letterDates.of10WeeksBefore, what: SAY.letterDates.askEachWriterInPersonIf },
  {
    days: 56,
    before: SAY.letterDates.of8WeeksBefore,
    what: SAY.letterDates.sendYourCvAShortReminder,
  },
  { days: 28, before: SAY.letterDates.of4WeeksBefore, what: SAY.letterDates.askKindlyHowItGoes },
  { days: 10, before: SAY.letterDates.of10DaysBefore, what: SAY.letterDates.seeInErasThatEachLetter },
  { days: 0, before: SAY.letterDates.thatDay, what: SAY.letterDates.programsBeginToRead },
];

/** What a letter asked for on a day after that can still do, by the phase of the day. */
const LATE: { readonly [P in Phase]?: string } = {
  interviews: SAY.letterDates.askNowProgramsHaveBegunTo,
  rank: SAY.letterDates.programsNowRankWhomTheyInterviewed,
  wait: SAY.letterDates.rankListsAreInALetter,
  "match-week": SAY.letterDates.aLetterAskedForTodayIs,
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
    ? SAY.letterDates.countedBackFromTheDayOn
    : fill(SAY.letterDates.theSeasonIsOverTheDay, { over });
}
