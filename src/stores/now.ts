import { daysAt } from "../season/state-zones.ts";
import { daySet } from "./day-here.ts";
import type { Day } from "./occasion.ts";

/** The day where programs are: of the clock, or the day that the address sets, which is then the day everywhere. */
export function dayNow(search = location.search, clock = Date.now()): Day {
  const set = daySet(search);
  return set === null ? daysAt(clock) : { asOf: set };
}

/** The instant that a page goes by: that of the clock, or noon of the day that the address sets. */
export function instantNow(search = location.search, clock = Date.now()): number {
  const set = daySet(search);
  return set === null ? clock : Date.parse(`${set}T12:00:00Z`);
}
