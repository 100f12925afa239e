import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Glances, Sign } from "../engine/glance.ts";
import { leanRank } from "../engine/hints.ts";
import type { Standing } from "../engine/rank.ts";
import type { Facets } from "./facets.ts";
import { isNear, type LastDay } from "./last-day.ts";

/** What an order may look at of a program. A day is `YYYY-MM-DD`. */
export interface SortKeys {
  nameOf(id: string): string;
  placeOf(id: string): string;
  /** Firm last days that are still ahead, however far. */
  readonly lastDays: ReadonlyMap<string, LastDay>;
  readonly glances: Glances;
  readonly gaps: ReadonlyMap<string, number>;
  facetsOf(id: string): Facets | undefined;
  /** How far the visitor has come with it: 0 = not on the list. */
  statusOf(id: string): number;
}

type Key = string | number;

interface SortRow {
  /** In the choice of orders; null for what only the head of a column sorts by. */
  readonly words: string | null;
  /** Small first. Null: last, whichever way it is sorted. */
  readonly key: (standing: Standing, keys: SortKeys) => Key | null;
}

/** From what helps to what hinders. */
const SIGN_ORDER: readonly Sign[] = ["yes", "free", "hint", "depends", "yours", "unknown", "no"];
const VISA_ORDER = ["yes", "case-by-case", "no"];

const bySign =
  (gate: string): SortRow["key"] =>
  ({ id }, { glances }) =>
    SIGN_ORDER.indexOf(glances.signOf(id, gate));
const byVisa =
  (visa: "j1" | "h1b"): SortRow["key"] =>
  ({ id }, { facetsOf }) => {
    const word = facetsOf(id)?.[visa];
    return word ? VISA_ORDER.indexOf(word) : null;
  };
const byLastDay: SortRow["key"] = ({ id }, { lastDays }) => lastDays.get(id)?.day ?? null;
/** Questions that are open, then where the hints point. */
const byQuestions: SortRow["key"] = ({ id, questions }, { glances }) =>
  questions * 4 + leanRank(questions > 0 ? glances.leanOf(id) : null);
const byFit: SortRow["key"] = ({ fit: { low, high } }) => -(low + high);
/** Near last days first, but for what has to be asked: those stand among the things to do first. */
const byNearDay: SortRow["key"] = ({ id, group }, { lastDays }) => {
  const last = lastDays.get(id);
  return group !== "ask" && last && isNear(last) ? last.day : null;
};

/** What is asked first: what needs fewest answers, then where the hints point, the fit, the last day. */
const OURS: readonly SortRow["key"][] = [byNearDay, byQuestions, byFit, byLastDay];

/** Every order within a part of the results, the first by default. Ties keep the engine's order. */
const ROWS = {
  ours: { words: SAY.sorting.ourOrderLeastToAskHints, key: () => null },
  day: { words: SAY.sorting.lastDay, key: byLastDay },
  least: { words: SAY.sorting.leastToAsk, key: byQuestions },
  gap: {
    words: SAY.sorting.scoreBestGapFirst,
    key: ({ id }, { gaps }) => {
      const gap = gaps.get(id);
      return gap === undefined ? null : -gap;
    },
  },
  name: { words: "Name", key: ({ id }, { nameOf }) => nameOf(id) },
  place: { words: "Place", key: ({ id }, { placeOf }) => placeOf(id) },
  imgs: { words: null, key: bySign("takes-imgs") },
  j1: { words: null, key: byVisa("j1") },
  h1b: { words: null, key: byVisa("h1b") },
  ck: { words: null, key: bySign("step2-minimum") },
  years: { words: null, key: bySign("graduation") },
  attempts: { words: null, key: bySign("failures") },
  usce: { words: null, key: bySign("usce") },
  status: { words: null, key: ({ id }, { statusOf }) => -statusOf(id) },
} as const satisfies Readonly<Record<string, SortRow>>;

export type Sort = keyof typeof ROWS;
/** In the order in which they are offered. */
export const SORTS = Object.keys(ROWS) as readonly Sort[];
/** By group and fit, as the engine orders them. */
export const DEFAULT_SORT: Sort = "ours";

/** The orders that a visitor chooses among, with their words. */
export const SORT_WORDS: readonly (readonly [Sort, string])[] = SORTS.flatMap((sort) => {
  const { words }: SortRow = ROWS[sort];
  return words === null ? [] : [[sort, words] as const];
});

/** Sorts programs that come in the engine's order. `backwards` turns the keys round; what has no key stays last. */
export function sortStandings(
  standings: readonly Standing[],
  sort: Sort,
  backwards: boolean,
  keys: SortKeys,
): readonly Standing[] {
  if (sort === "ours") return byKeys(standings, OURS, false, keys);
  return byKeys(standings, [ROWS[sort].key], backwards, keys);
}

/**
 * Sorts by one number a program, to which each key adds its place among its values. There are few of them: for 10,000 programs the numbers stay
 * below 2 ** 47, exact in a double.
 */
function byKeys(
  standings: readonly Standing[],
  sorts: readonly SortRow["key"][],
  backwards: boolean,
  keys: SortKeys,
): readonly Standing[] {
  const way = backwards ? -1 : 1;
  const { length } = standings;
  const order = new Float64Array(length);
  const add = (values: number, placeOf: (at: number) => number) => {
    for (let at = 0; at < length; at++) order[at] = (order[at] as number) * values + placeOf(at);
  };
  for (const sort of sorts) {
    const found = standings.map((standing) => sort(standing, keys));
    const sorted = [...new Set(found)].sort((a, b) => {
      if (a === null || b === null) return a === null ? 1 : -1;
      return (a < b ? -1 : 1) * way;
    });
    const places = new Map(sorted.map((value, place) => [value, place]));
    add(sorted.length, (at) => places.get(found[at] as Key | null) as number);
  }
  add(length, (at) => at);
  return Array.from(order.sort(), (number) => standings[number % length] as Standing);
}
