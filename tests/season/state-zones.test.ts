import fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "../../src/engine/day.ts";
import { dayIn } from "../../src/engine/profile.ts";
import { dayAt } from "../../src/season/day-at.ts";
import { daysAt, STATE_ZONES } from "../../src/season/state-zones.ts";
import { instantOf } from "../../src/season/zone.ts";

const ZONE_OF_STATE = new Map(
  STATE_ZONES.flatMap(([zone, , , states]) => states.split(" ").map((state) => [state, zone] as const)),
);

test("every state, the district and the territories that train residents", () => {
  expect(ZONE_OF_STATE.size).toBe(50 + 1 + 3);
  expect(new Set(STATE_ZONES.map(([zone]) => zone)).size).toBe(STATE_ZONES.length);
  for (const zone of ZONE_OF_STATE.values())
    expect(new Intl.DateTimeFormat("en-US", { timeZone: zone }).resolvedOptions().timeZone).toBeTruthy();
});

test("clocks of each zone keep within the hours that we give it, in winter and in summer", () => {
  for (const [zone, least, most] of STATE_ZONES)
    for (let year = 2024; year <= 2032; year++)
      for (const month of ["01", "07"]) {
        const noon = instantOf(`${year}-${month}-15`, "12:00", zone);
        const ahead = 12 - (noon - Date.UTC(year, Number(month) - 1, 15)) / 3_600_000;
        expect([least, most]).toContain(ahead);
      }
});

const IN_STATES: readonly [what: string, instant: string, days: Readonly<Record<string, string>>][] = [
  [
    "22:00 on 15 December in Los Angeles, a morning in India",
    "2026-12-16T06:00:00Z",
    {
      CA: "2026-12-15",
      AZ: "2026-12-15",
      NM: "2026-12-15",
      TX: "2026-12-15",
      NY: "2026-12-16",
      HI: "2026-12-15",
    },
  ],
  [
    "the last minute of that day in California",
    "2026-12-16T07:59:00Z",
    { CA: "2026-12-15", AZ: "2026-12-16" },
  ],
  ["the minute after it", "2026-12-16T08:00:00Z", { CA: "2026-12-16", AK: "2026-12-15", HI: "2026-12-15" }],
  ["Arizona keeps its time in summer", "2027-07-15T06:30:00Z", { AZ: "2027-07-14", NM: "2027-07-15" }],
  ["and lies with California then", "2027-07-15T07:00:00Z", { AZ: "2027-07-15", CA: "2027-07-15" }],
  ["Kiritimati is 14 hours ahead of UTC", "2026-12-15T12:00:00Z", { CA: "2026-12-15", GU: "2026-12-15" }],
];

test.each(IN_STATES)("%s", (_, instant, days) => {
  const at = daysAt(Date.parse(instant));
  expect(Object.fromEntries(Object.keys(days).map((state) => [state, dayIn(at, state)]))).toEqual(days);
});

test("law: no day is called over while it lasts anywhere in a state, and `asOf` is safe for every one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2024, 0, 1) / 6e4, max: Date.UTC(2032, 0, 1) / 6e4 }),
      fc.constantFrom(...ZONE_OF_STATE.keys()),
      (minute, state) => {
        const at = daysAt(minute * 6e4);
        expect(isDay(at.asOf)).toBe(true);
        expect(dayIn(at, state)).toBe(dayAt(minute * 6e4, ZONE_OF_STATE.get(state) as string));
        expect(at.asOf <= dayIn(at, state)).toBe(true);
        expect(dayIn(at, "a state of somebody's file")).toBe(at.asOf);
      },
    ),
    { numRuns: 60 },
  );
});

test("a day ends last in Honolulu: pages that hold no table of zones reckon by it", () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2029-01-01") }), (instant) => {
      expect(dayAt(instant, "Pacific/Honolulu")).toBe(daysAt(instant).asOf);
    }),
    { numRuns: 30 },
  );
});
