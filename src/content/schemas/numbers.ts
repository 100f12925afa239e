import { z } from "astro/zod";
import { thousands } from "../../engine/counted.ts";

/** Lowest and highest score that the USMLE could report on its three-digit scale. */
export const SCORES = { min: 1, max: 300 } as const;
/** Years that a record may speak of: four digits, for no year is the last. */
export const YEARS = { min: 1950, max: 9999 } as const;

/** "a whole number from 1 to 300" */
export function wholeNumber(min: number, max: number) {
  return z
    .int()
    .min(min)
    .max(max)
    .describe(`a whole number from ${inWords(min)} to ${inWords(max)}`);
}

/** A three-digit score of a Step. */
export const ScoreSchema = wholeNumber(SCORES.min, SCORES.max);
/** A year within those that records may speak of. */
export const YearSchema = wholeNumber(YEARS.min, YEARS.max).describe(
  `a year of four digits, from ${YEARS.min} on`,
);
/** Of a hundred; may have a fraction. */
export const PercentSchema = z.number().min(0).max(100).describe("a percentage from 0 to 100");

function inWords(number: number): string {
  return thousands(number);
}
