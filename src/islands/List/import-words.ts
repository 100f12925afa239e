import SAY from "../../../content/words/list.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import type { ImportPlan, ImportWay } from "../../plan/import-plan.ts";
import { fill } from "../../words/fill.ts";
import { programs } from "./view.ts";

/** What the button does, in words; null when the file would change nothing. */
export function doing(
  { fresh, changed, removed, told, next }: ImportPlan,
  way: ImportWay,
  held: number,
): string | null {
  if (fresh.length + changed.length + removed.length === 0)
    return told.length === 0 ? null : fill(SAY.importWords.note, { told: countAnswers(told.length) });
  if (way === "replace" && held > 0)
    return fill(SAY.importWords.replaceMyList, { list: programs(next.list.length) });
  const add = thousands(fresh.length);
  if (changed.length > 0)
    return fresh.length > 0
      ? fill(SAY.importWords.addChange, { add, changed: thousands(changed.length) })
      : fill(SAY.importWords.change, { changed: thousands(changed.length) });
  return fill(SAY.importWords.addToMyList, { part: fresh.length === 1 ? "it" : `all ${add}` });
}

/** "1 answer", "12 answers". */
export function countAnswers(count: number): string {
  return plural(count, "answer");
}

/** What the file would change, in numbers. */
export function countsOf({ fresh, changed, unchanged, removed, told }: ImportPlan): string {
  return [
    `${programs(fresh.length)} new`,
    ...(changed.length > 0
      ? [fill(SAY.importWords.wouldChange, { changed: thousands(changed.length) })]
      : []),
    ...(told.length > 0
      ? [fill(SAY.importWords.ofProgramsWouldBeNoted, { told: countAnswers(told.length) })]
      : []),
    ...(unchanged > 0 ? [fill(SAY.importWords.asBefore, { unchanged: thousands(unchanged) })] : []),
    ...(removed.length > 0
      ? [fill(SAY.importWords.wouldLeaveYourList, { removed: thousands(removed.length) })]
      : []),
  ].join(", ");
}
