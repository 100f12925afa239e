import type { Occasion } from "../engine/profile.ts";
import { dayAt, EASTERN } from "./zone.ts";

const CENTRAL = "America/Chicago";
const MOUNTAIN = "America/Denver";
const PACIFIC = "America/Los_Angeles";

/**
 * The zone in which a day ends in each state, district or territory. A state that lies in two has its western one, where the day ends last:
 * a day is called over only when it is over in all of the state.
 */
export const ZONE_OF_STATE: Readonly<Record<string, string>> = {
  AL: CENTRAL,
  AK: "America/Adak",
  AZ: "America/Phoenix",
  AR: CENTRAL,
  CA: PACIFIC,
  CO: MOUNTAIN,
  CT: EASTERN,
  DC: EASTERN,
  DE: EASTERN,
  FL: CENTRAL,
  GA: EASTERN,
  GU: "Pacific/Guam",
  HI: "Pacific/Honolulu",
  ID: PACIFIC,
  IL: CENTRAL,
  IN: CENTRAL,
  IA: CENTRAL,
  KS: MOUNTAIN,
  KY: CENTRAL,
  LA: CENTRAL,
  ME: EASTERN,
  MD: EASTERN,
  MA: EASTERN,
  MI: CENTRAL,
  MN: CENTRAL,
  MS: CENTRAL,
  MO: CENTRAL,
  MT: MOUNTAIN,
  NE: MOUNTAIN,
  NV: PACIFIC,
  NH: EASTERN,
  NJ: EASTERN,
  NM: MOUNTAIN,
  NY: EASTERN,
  NC: EASTERN,
  ND: MOUNTAIN,
  OH: EASTERN,
  OK: CENTRAL,
  OR: PACIFIC,
  PA: EASTERN,
  PR: "America/Puerto_Rico",
  RI: EASTERN,
  SC: EASTERN,
  SD: MOUNTAIN,
  TN: CENTRAL,
  TX: MOUNTAIN,
  UT: MOUNTAIN,
  VT: EASTERN,
  VA: EASTERN,
  VI: "America/Puerto_Rico",
  WA: PACIFIC,
  WV: EASTERN,
  WI: CENTRAL,
  WY: MOUNTAIN,
};

/**
 * The days of an instant (milliseconds since 1970) where programs are: `asOf` is the day that ends last of all, so that it is safe for a
 * program whose state is not known, and `asOfIn` names the states in which the next day has begun.
 */
export function daysAt(instant: number): Required<Pick<Occasion, "asOf" | "asOfIn">> {
  const zones = [...new Set(Object.values(ZONE_OF_STATE))];
  const dayOfZone = new Map(zones.map((zone) => [zone, dayAt(instant, zone)]));
  const asOf = [...dayOfZone.values()].reduce((first, day) => (day < first ? day : first));
  return {
    asOf,
    asOfIn: Object.fromEntries(
      Object.entries(ZONE_OF_STATE).flatMap(([state, zone]) => {
        const day = dayOfZone.get(zone) as string;
        return day === asOf ? [] : [[state, day]];
      }),
    ),
  };
}
