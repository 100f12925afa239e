import { atom } from "nanostores";
import type { Occasion, Season } from "../engine/profile.ts";
import { type Reckoning, reckon } from "../engine/season.ts";

/** Season and day that every verdict counts from; null until the page has read the clock, once. */
export const $occasion = atom<Occasion | null>(null);

/** What that day means: the season, its phase, and whether the last one announced is over; null as long. */
export const $reckoning = atom<Reckoning | null>(null);

/** Where programs are it may be another day: `asOfIn`. */
export type Day = Pick<Occasion, "asOf" | "asOfIn">;

/** Sets the day, the same everywhere if it is given as one, and the season that it falls in. */
export function setDay(given: string | Day, seasons: readonly [Season, ...Season[]]): void {
  const day = typeof given === "string" ? { asOf: given } : given;
  const reckoning = reckon(day.asOf, seasons);
  $reckoning.set(reckoning);
  $occasion.set({ season: reckoning.season, ...day });
}
