/** Days as texts: `YYYY-MM-DD`, or `MM-DD` for a day of each year. No clock and no zone. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEARLY = /^\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** Any leap year: 29 February is a day of each year that has one. */
const LEAP_YEAR = "2000";

/** True for a `YYYY-MM-DD` that the calendar holds: no 31 February, and a 29 February only in a leap year. */
export function isDay(text: unknown): text is string {
  return typeof text === "string" && DAY.test(text) && dayOfNumber(numberOf(text)) === text;
}

/** True for a `MM-DD` that some year holds. */
export function isYearlyDay(text: unknown): text is string {
  return typeof text === "string" && YEARLY.test(text) && isDay(`${LEAP_YEAR}-${text}`);
}

/** True for a last day as a page states it: of one year or of each. */
export function isStatedDay(text: unknown): text is string {
  return isDay(text) || isYearlyDay(text);
}

/** Whole days from one `YYYY-MM-DD` to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The `YYYY-MM-DD` so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(numberOf(day) + days);
}

/** The last day of a month given as `YYYY-MM`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dayOfNumber(
    numberOf(`${String(year).padStart(4, "0")}-${String(number + 1).padStart(2, "0")}-01`) - 1,
  );
}

/** The same month and day so many years later. A 29 February becomes 1 March where there is none. */
export function yearsLater(day: string, years: number): string {
  const then = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  return dayOfNumber(numberOf(then));
}

/** Days since 1 January 1970. */
function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // `Date.UTC` takes the years 0 to 99 for those of a century.
  return (Date.UTC(year + 400, month - 1, date) - FOUR_CENTURIES_MS) / DAY_MS;
}

/** The calendar repeats after 400 years. */
const FOUR_CENTURIES_MS = Date.UTC(2370, 0, 1) - Date.UTC(1970, 0, 1);

function dayOfNumber(number: number): string {
  const date = new Date(Date.UTC(1970, 0, 1 + number));
  return date.toISOString().slice(0, 10);
}
