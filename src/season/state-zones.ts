import type { Occasion } from "../engine/profile.ts";
import { dayAt } from "./day-at.ts";

const HOUR_MS = 3_600_000;

/**
 * The zone in which a day ends in each state, district or territory. A state that lies in two has its western one, where the day ends last:
 * a day is called over only when it is over in all of the state. `least` and `most`: the hours that its clocks can be ahead of UTC. Of most
 * instants both are of one day, and then nobody has to ask for the zone's own rules: that takes a slow phone ten milliseconds a zone.
 */
export const STATE_ZONES: readonly (readonly [zone: string, least: number, most: number, states: string])[] =
  [
    ["America/New_York", -5, -4, "CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV"],
    ["America/Chicago", -6, -5, "AL AR FL IA IL IN KY LA MI MN MO MS OK TN WI"],
    ["America/Denver", -7, -6, "CO KS MT ND NE NM SD TX UT WY"],
    ["America/Los_Angeles", -8, -7, "CA ID NV OR WA"],
    ["America/Adak", -10, -9, "AK"],
    ["America/Phoenix", -7, -7, "AZ"],
    ["America/Puerto_Rico", -4, -4, "PR VI"],
    ["Pacific/Guam", 10, 10, "GU"],
    ["Pacific/Honolulu", -10, -10, "HI"],
  ];

function dayOfZone([zone, least, most]: (typeof STATE_ZONES)[number], instant: number): string {
  const at = (hours: number) => new Date(instant + hours * HOUR_MS).toISOString().slice(0, 10);
  return at(least) === at(most) ? at(least) : dayAt(instant, zone);
}

/**
 * The days of an instant (milliseconds since 1970) where programs are: `asOf` is the day that ends last of all, so that it is safe for a
 * program whose state is not known, and `asOfIn` names the states in which the next day has begun.
 */
export function daysAt(instant: number): Required<Pick<Occasion, "asOf" | "asOfIn">> {
  const days = STATE_ZONES.map((row) => [row[3], dayOfZone(row, instant)] as const);
  const asOf = days.reduce((first, [, day]) => (day < first ? day : first), days[0]?.[1] as string);
  return {
    asOf,
    asOfIn: Object.fromEntries(
      days.flatMap(([states, day]) => (day === asOf ? [] : states.split(" ").map((state) => [state, day]))),
    ),
  };
}
