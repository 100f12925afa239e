import type { Phase } from "../engine/season.ts";
import { type Situation, THINGS, type Thing, type ThingSort } from "./things.ts";

/** Nobody does more in a week; what does not fit comes up when something is done. */
export const MOST_THINGS = 10;
/** In the address of the list: how many programs the plan is asked for. */
export const PLAN_KEY = "plan";

/**
 * What each phase puts first, and how many rows of each kind it has room for. The order is that of what is lost by waiting: a day that
 * passes, an answer that decides, the visitor's own, then what takes longer.
 */
const PHASE_ORDER: Readonly<Record<Phase, readonly (readonly [ThingSort, number])[]>> = {
  prepare: [
    ["answer", 1],
    ["step", 2],
    ["ask", 4],
    ["plan", 1],
    ["season", 1],
  ],
  apply: [
    ["day", 6],
    ["ask", 4],
    ["answer", 1],
    ["step", 1],
    ["due", 1],
    ["plan", 1],
    ["season", 1],
  ],
  interviews: [
    ["day", 6],
    ["ask", 4],
    ["answer", 1],
    ["interview", 3],
    ["due", 1],
    ["step", 1],
    ["plan", 1],
    ["season", 1],
  ],
  rank: [
    ["close", 1],
    ["interview", 3],
    ["due", 1],
    ["season", 1],
  ],
  wait: [["close", 1]],
  "match-week": [["close", 1]],
  after: [
    ["answer", 1],
    ["step", 2],
    ["ask", 4],
    ["plan", 1],
  ],
};

/**
 * At most ten things to do, in the phase's order. Each kind that has something to say gets a row before any gets its second; what room is left
 * goes to e-mails. Same situation, same rows.
 */
export function firstThings(situation: Situation): readonly Thing[] {
  const order = PHASE_ORDER[situation.phase].map(([sort, most]) => ({
    most,
    things: THINGS[sort](situation),
  }));
  const room = new Map(order.map((one) => [one, Math.min(1, one.things.length)]));
  let left = MOST_THINGS - [...room.values()].reduce((sum, rows) => sum + rows, 0);
  const grow = (limit: (one: (typeof order)[number]) => number) => {
    for (const one of order) {
      const more = Math.max(
        0,
        Math.min(left, Math.min(limit(one), one.things.length) - (room.get(one) ?? 0)),
      );
      room.set(one, (room.get(one) ?? 0) + more);
      left -= more;
    }
  };
  grow(({ most }) => most);
  grow(({ things }) => things.length);
  return order.flatMap((one) => cut(one.things, room.get(one) ?? 0));
}

/** Of last days that have no room, the last row says how many there are. */
function cut(things: readonly Thing[], rows: number): readonly Thing[] {
  const kept = things.slice(0, rows);
  const days = things.filter(isOfDay);
  if (kept.length === things.length || kept.length < 2 || days.length !== things.length) return kept;
  const last = days.at(-1)?.program.near?.day ?? "";
  return [...kept.slice(0, -1), { kind: "more-days", count: things.length - rows + 1, until: last }];
}

function isOfDay(thing: Thing): thing is Extract<Thing, { kind: "apply" | "ask-by" | "asked-by" }> {
  return thing.kind === "apply" || thing.kind === "ask-by" || thing.kind === "asked-by";
}
