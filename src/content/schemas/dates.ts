import { z } from "astro/zod";
import { isDay, isStatedDay } from "../../engine/day.ts";

/** What a month and a year lack to be a day. */
const FIRST_DAY = "YYYY-01-01";
const SHOWN = /^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/;
const YEARS = /^\d{4}(?:-\d{4})?$/;

/** What a validator from outside is told of a text's shape: the calendar is for our own check. */
const shape = (pattern: RegExp) => ({ pattern: pattern.source });

/** A day that exists in the calendar. */
export const DaySchema = z
  .string()
  .refine((text) => isDay(text))
  .meta({ ...shape(/^\d{4}-\d{2}-\d{2}$/), description: "a day of the calendar written as YYYY-MM-DD" });

/** The date a page shows, as exactly as it shows it. */
export const ShownSchema = z
  .string()
  .refine((text) => SHOWN.test(text) && isDay(`${text}${FIRST_DAY.slice(text.length)}`))
  .meta({ ...shape(SHOWN), description: "the date the page shows as YYYY, YYYY-MM or YYYY-MM-DD" });

/** A day of one year, or of each year. */
export const DeadlineSchema = z
  .string()
  .refine((text) => isStatedDay(text))
  .meta({
    ...shape(/^(?:\d{4}-)?\d{2}-\d{2}$/),
    description: "a day as YYYY-MM-DD, or as MM-DD when it holds each year",
  });

/** "2025", or "2007-2024" with the earlier year first. */
export const YearsSchema = z
  .string()
  .refine((text) => YEARS.test(text) && text.slice(0, 4) <= text.slice(-4))
  .meta({ ...shape(YEARS), description: 'a year such as "2025" or years such as "2007-2024"' });
