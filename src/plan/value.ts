import type { Group, Range } from "../engine/verdict-types.ts";

/** What a group is worth by itself, in points of fit. Null: never bought. */
export const GROUP_POINTS: Readonly<Record<Group, number | null>> = {
  open: 200,
  ask: 100,
  step: 0,
  closed: null,
};

/** Values are counted in twentieths of a point, so that every sum is a whole number and no two machines differ. */
export const UNITS_A_POINT = 20;

/**
 * What a program is worth in a plan: the points of its group and the middle of its fit range (0 to 100). So every program that is open to you
 * is worth more than any to ask first, and those more than any one step away. Null for a program closed to you. It is no chance of matching.
 */
export function planValue({ group, fit }: { readonly group: Group; readonly fit: Range }): number | null {
  const points = GROUP_POINTS[group];
  return points === null
    ? null
    : points * UNITS_A_POINT + Math.round((fit.low + fit.high) * (UNITS_A_POINT / 2));
}
