import type { Occasion } from "../engine/profile.ts";
import { dayAt, EASTERN } from "./zone.ts";

const CENTRAL = "America/Chicago";
const MOUNTAIN = "America/Denver";
const PACIFIC = "America/Los_Angeles";

const HOUR_MS = 3_600_000;

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
 * The hours that clocks of a zone can be ahead of UTC, least and most. Of most instants both are of one day, and then nobody has to ask for the
 * zone's own rules: that takes a slow phone ten milliseconds a zone.
 */
export const HOURS_AHEAD: Readonly<Record<string, readonly [least: number, most: number]>> = {
  [EASTERN]: [-5, -4],
  [CENTRAL]: [-6, -5],
  [MOUNTAIN]: [-7, -6],
  [PACIFIC]: [-8, -7],
  "America/Adak": [-10, -9],
  "America/Phoenix": [-7, -7],
  "America/Puerto_Rico": [-4, -4],
  "Pacific/Guam": [10, 10],
  "Pacific/Honolulu": [-10, -10],
};

function dayOfZone(zone: string, instant: number): string {
  const [least, most] = (HOURS_AHEAD[zone] ?? []).map((hours) =>
    new Date(instant + hours * HOUR_MS).toISOString().slice(0, 10),
  );
  return least !== undefined && least === most ? least : dayAt(instant, zone);
}

/**
 * The days of an instant (milliseconds since 1970) where programs are: `asOf` is the day that ends last of all, so that it is safe for a
 * program whose state is not known, and `asOfIn` names the states in which the next day has begun.
 */
export function daysAt(instant: number): Required<Pick<Occasion, "asOf" | "asOfIn">> {
  const zones = [...new Set(Object.values(ZONE_OF_STATE))];
  const days = new Map(zones.map((zone) => [zone, dayOfZone(zone, instant)]));
  const asOf = [...days.values()].reduce((first, day) => (day < first ? day : first));
  return {
    asOf,
    asOfIn: Object.fromEntries(
      Object.entries(ZONE_OF_STATE).flatMap(([state, zone]) => {
        const day = days.get(zone) as string;
        return day === asOf ? [] : [[state, day]];
      }),
    ),
  };
}
