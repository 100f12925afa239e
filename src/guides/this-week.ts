import SAY from "../../content/words/guide-parts.json" with { type: "json" };
import type { Guide } from "../content/content.ts";
import { PHASES, type Phase } from "../engine/season.ts";

/** A guide's things to do, and the phase that they are written for; null for a list of all the year. */
export interface ThisWeek {
  readonly tasks: readonly string[];
  readonly phase: Phase | null;
}

/**
 * What to do in a phase of the season. A phase without a list of its own goes by that of the phase before it, but after Match Day the next
 * season is prepared.
 */
export function thisWeekIn({ thisWeek }: Pick<Guide, "thisWeek">, phase: Phase): ThisWeek {
  if (isList(thisWeek)) return { tasks: thisWeek, phase: null };
  const until = PHASES.slice(0, PHASES.indexOf(phase) + 1).reverse();
  const [first] = PHASES;
  const candidates = phase === "after" ? [phase, first] : until;
  const found = candidates.find((one) => thisWeek[one] !== undefined) ?? first;
  return { tasks: thisWeek[found] ?? thisWeek[first], phase: found };
}

/** Every thing to do of a guide, of all phases. */
export function allTasks({ thisWeek }: Pick<Guide, "thisWeek">): readonly string[] {
  return isList(thisWeek) ? thisWeek : PHASES.flatMap((phase) => thisWeek[phase] ?? []);
}

/** The time of year that a list is written for, as in "for the time before you apply". */
export const TIME_OF_PHASE: { readonly [P in Phase]: string } = {
  prepare: SAY.thisWeek.theTimeBeforeYouApply,
  apply: SAY.thisWeek.theWeeksInWhichYouApply,
  interviews: SAY.thisWeek.theMonthsOfInterviews,
  rank: SAY.thisWeek.theWeeksOfTheRankList,
  wait: SAY.thisWeek.theDaysBetweenRankListsAnd,
  "match-week": SAY.thisWeek.theWeekOfTheMatch,
  after: SAY.thisWeek.theTimeAfterMatchDay,
};

// A type guard of its own: `Array.isArray` does not narrow a readonly list away.
function isList(thisWeek: Guide["thisWeek"]): thisWeek is Extract<Guide["thisWeek"], readonly unknown[]> {
  return Array.isArray(thisWeek);
}
