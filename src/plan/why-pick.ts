import type { ReachLevel } from "../engine/reach.ts";
import type { Group, Range } from "../engine/verdict-types.ts";
import { GROUP_WORDS } from "../facts/group-words.ts";
import { UNITS_A_POINT } from "./value.ts";

const GROUP_REASONS: Readonly<Record<Group, string>> = {
  open: GROUP_WORDS.open.name,
  ask: GROUP_WORDS.ask.name,
  step: `${GROUP_WORDS.step.name}, and you will take the step`,
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
  const [low, high, points] = [fit.low, fit.high, value / UNITS_A_POINT].map(Math.round);
  const range = low === high ? `${low}` : `${low} to ${high}`;
  const price = usd === null ? "a price that is not known" : `$${usd}`;
  const added = addedRegion === null ? "" : ` From an added region: ${addedRegion}.`;
  const far = reach === "reach" ? ", a reach" : "";
  return `${GROUP_REASONS[group]}${far}, fit ${range}: ${points} points in the plan, for ${price}.${added}`;
}
