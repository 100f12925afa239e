import SAY from "../../../content/words/shared.json" with { type: "json" };
import { plural } from "../../engine/counted.ts";
import { shortDay } from "../../engine/wording.ts";
import type { LastDay } from "../../stores/last-day.ts";

/** Days before a last day in which it stands out. */
const SOON = 7;

/** A program's last day; near ones stand out by weight and a word. `isNamed`: nothing above it says what day it is. */
export function LastDayMark({
  last,
  isNamed,
}: {
  readonly last: LastDay | null | undefined;
  readonly isNamed?: boolean;
}) {
  if (!last) return null;
  const isSoon = last.left <= SOON;
  return (
    <p className={isSoon ? "row-day row-day--soon" : "row-day"}>
      <span className={isNamed ? "" : "visually-hidden"}>{SAY.lastDayMark.lastDay} </span>
      {shortDay(last.day)}
      {isSoon && <small>{last.left === 0 ? " today" : ` in ${plural(last.left, "day")}`}</small>}
    </p>
  );
}
