import { z } from "astro/zod";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SHOWN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const YEARLY = /^\d{2}-\d{2}$/;
const YEARS = /^\d{4}(?:-\d{4})?$/;

/** A day that exists in the calendar. */
export const DaySchema = z
  .string()
  .refine((text) => DAY.test(text) && isInCalendar(text))
  .describe("a day of the calendar written as YYYY-MM-DD");

/** The date a page shows, as exactly as it shows it. */
export const ShownSchema = z
  .string()
  .refine((text) => SHOWN.test(text) && isInCalendar(text))
  .describe("the date the page shows as YYYY, YYYY-MM or YYYY-MM-DD");

/** A day of one year, or of each year. */
export const DeadlineSchema = z
  .string()
  .refine((text) => (DAY.test(text) || YEARLY.test(text)) && isInCalendar(text))
  .describe("a day as YYYY-MM-DD, or as MM-DD when it holds each year");

/** "2025", or "2007-2024" with the earlier year first. */
export const YearsSchema = z
  .string()
  .refine((text) => YEARS.test(text) && text.slice(0, 4) <= text.slice(-4))
  .describe('a year such as "2025" or years such as "2007-2024"');

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `MM-DD` (29 February is then allowed). */
function isInCalendar(text: string): boolean {
  const parts = YEARLY.test(text) ? ["2024", ...text.split("-")] : text.split("-");
  const [year, month = 1, day = 1] = parts.map(Number);
  const date = new Date(Date.UTC(year as number, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
