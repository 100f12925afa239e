import { atom } from "nanostores";
import type { Occasion, Season } from "../engine/profile.ts";
import { seasonOn } from "../engine/season.ts";

/** Season and day that every verdict counts from; null until the page has read the clock, once. */
export const $occasion = atom<Occasion | null>(null);

/** Sets the day, and the season that it falls in. */
export function setDay(day: string, seasons: readonly [Season, ...Season[]]): void {
  $occasion.set({ season: seasonOn(day, seasons), asOf: day });
}

/** `YYYY-MM-DD` where the visitor is. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
