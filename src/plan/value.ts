import type { ReachLevel } from "../engine/reach.ts";
import type { Group, Range } from "../engine/verdict-types.ts";

/** What a group is worth by itself, in points. Null: never bought. */
export const GROUP_POINTS: Readonly<Record<Group, number | null>> = {
  open: 170,
  ask: 130,
  step: 90,
  closed: null,
};

/** The other parts of a program's value, in points; /method/ prints them. */
export const VALUE_POINTS = {
  /** Taken off where what is published lies far above the visitor. More than what parts "open" from "ask". */
  reach: 60,
  /** Taken off for each question that has to be asked first, up to `mostQuestions` of them. */
  question: 10,
  mostQuestions: 3,
  /** Given in full when all that matters to the visitor is known, in part when a part is. */
  known: 10,
  /** Given in full for the middle of a fit of 100. */
  fit: 40,
  /** Given in full for the first place of the visitor's order (or of ours), less for each later one. */
  place: 20,
  /** Given when its last day is so near that it is dealt with first among equals. */
  lastDay: 1,
} as const;

/** Values are counted in twentieths of a point, so that every sum is a whole number and no two machines differ. */
export const UNITS_A_POINT = 20;

/** What a plan weighs of a program. Everything but the group may leave things open. */
export interface Worth {
  readonly group: Group;
  readonly fit: Range;
  readonly reach: ReachLevel;
  /** Questions that keep it in "ask first". */
  readonly questions: number;
  readonly coverage: { readonly known: number; readonly total: number };
  /** Its place in the order of places: 1 = first, 0 = not wanted or last. */
  readonly place: number;
  /** A firm last day is near and has not passed. */
  readonly isLastDayNear: boolean;
}

/**
 * What a program is worth in a plan, as a whole number of units; null for a program closed to the visitor. Never below 0. It orders programs
 * by what pages say and is no chance of matching.
 */
export function planValue({
  group,
  fit,
  reach,
  questions,
  coverage,
  place,
  isLastDayNear,
}: Worth): number | null {
  const points = GROUP_POINTS[group];
  if (points === null) return null;
  const { mostQuestions } = VALUE_POINTS;
  const parts = [
    points,
    reach === "reach" ? -VALUE_POINTS.reach : 0,
    -VALUE_POINTS.question * Math.min(questions, mostQuestions),
    (VALUE_POINTS.known * coverage.known) / Math.max(1, coverage.total),
    (VALUE_POINTS.fit * (fit.low + fit.high)) / 200,
    VALUE_POINTS.place * place,
    isLastDayNear ? VALUE_POINTS.lastDay : 0,
  ];
  return parts.reduce((sum, part) => sum + Math.round(part * UNITS_A_POINT), 0);
}

/** A region's place in the visitor's order, as a share; without one, in ours, which begins with the Central Valley. */
export function placeShare(
  region: string,
  places: readonly string[] | undefined,
  regions: readonly string[],
): number {
  const order = places && places.length > 0 ? places : regions;
  const at = order.indexOf(region);
  return at === -1 ? 0 : (order.length - at) / order.length;
}
