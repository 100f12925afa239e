import SAY from "../../content/words/plan.json" with { type: "json" };
import type { ReachLevel } from "../engine/reach.ts";
import type { Group, Range } from "../engine/verdict-types.ts";
import { GROUP_WORDS } from "../facts/group-words.ts";
import { fill } from "../words/fill.ts";
import { UNITS_A_POINT } from "./value.ts";

const GROUP_REASONS: Readonly<Record<Group, string>> = {
  open: GROUP_WORDS.open.name,
  ask: GROUP_WORDS.ask.name,
  step: fill(SAY.whyPick.andYouWillTakeTheStep, { name: GROUP_WORDS.step.name }),
  closed: GROUP_WORDS.closed.name,
};

/** Why a plan bought a program, in one sentence: its group, reach and fit, what they are worth, and why its region is there. */
export function whyPick({
  group,
  fit,
  reach,
  value,
  usd,
  addedRegion,
}: {
  readonly group: Group;
  readonly fit: Range;
  readonly reach: ReachLevel;
  readonly value: number;
  readonly usd: number | null;
  /** Name of its region when it was added because the chosen ones have too few. */
  readonly addedRegion: string | null;
}): string {
  // Whole points, as everywhere: a tenth says nothing to anybody.
  const [low, high] = [Math.round(fit.low), Math.round(fit.high)];
  const points = Math.round(value / UNITS_A_POINT);
  const range = low === high ? `${low}` : `${low} to ${high}`;
  const price = usd === null ? SAY.whyPick.aPriceThatIsNotKnown : `$${usd}`;
  const added = addedRegion === null ? "" : ` ${fill(SAY.whyPick.fromAnAddedRegion, { addedRegion })}`;
  const far = reach === "reach" ? ", a reach" : "";
  return fill(SAY.whyPick.fitPointsInThePlanFor, {
    groupReasons: GROUP_REASONS[group],
    far,
    range,
    points,
    price,
    added,
  });
}
