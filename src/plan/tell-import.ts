import SAY from "../../content/words/plan.json" with { type: "json" };
import { plural, thousands } from "../engine/counted.ts";
import { fill } from "../words/fill.ts";
import type { ImportPlan, ImportWay } from "./import-plan.ts";
import { MOST_ENTRIES } from "./list.ts";
import { MOST_OWN } from "./own-program.ts";

/** What was done, in one sentence of counts. `hasTyped` = what they typed beside the list came, too. */
export function tellImport(
  { fresh, changed, unchanged, removed, noRoom, told, freshOwn, noRoomForOwn }: ImportPlan,
  way: ImportWay,
  hasTyped = false,
): string {
  const done = [
    ...(way === "own" ? [fill(SAY.tellImport.keptForPlans, { freshOwn: programs(freshOwn) })] : []),
    ...(fresh.length > 0 ? [`${programs(fresh.length)} added`] : []),
    ...(changed.length > 0 ? [`${programs(changed.length)} changed`] : []),
    ...(removed.length > 0 ? [fill(SAY.tellImport.takenOff, { removed: programs(removed.length) })] : []),
    ...(told.length > 0 ? [`${plural(told.length, "answer")} noted`] : []),
    ...(hasTyped ? [SAY.tellImport.whatYouTypedElsewhereOnThis] : []),
    ...(unchanged > 0 ? [fill(SAY.tellImport.asBefore, { unchanged: programs(unchanged) })] : []),
  ];
  const left = [
    ...(noRoom.length > 0
      ? [
          fill(SAY.tellImport.didNotFitAListHolds, {
            noRoom: thousands(noRoom.length),
            mostEntries: thousands(MOST_ENTRIES),
          }),
        ]
      : []),
    ...(noRoomForOwn > 0
      ? [
          fill(SAY.tellImport.ofYourOwnDidNotFit, {
            noRoomForOwn: thousands(noRoomForOwn),
            mostOwn: thousands(MOST_OWN),
          }),
        ]
      : []),
  ];
  const isDone =
    fresh.length + changed.length + removed.length + told.length + freshOwn + Number(hasTyped) > 0;
  const words = done.join(", ");
  const sentence =
    done.length > 0 ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : SAY.tellImport.nothingChanged;
  return [sentence, ...left, ...(isDone ? [SAY.tellImport.undoTakesBackAllOfIt] : [])].join(" ");
}

function programs(count: number): string {
  return plural(count, "program");
}
