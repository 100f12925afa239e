import { isDay } from "../engine/day.ts";

/** True where `?today=YYYY-MM-DD` sets the day: in development, and in a build that was made for a day of its own. */
const MAY_SET = import.meta.env.DEV || import.meta.env.SITE_DAY !== undefined;

/** The day that the address sets for the whole page; null where it sets none, or may not. */
export function daySet(search: string, maySet = MAY_SET): string | null {
  const given = maySet ? new URLSearchParams(search).get("today") : null;
  return isDay(given) ? given : null;
}

/** The day on the visitor's own wall. */
export function dayHere(): string {
  return daySet(location.search) ?? dayOf(new Date());
}

/** `YYYY-MM-DD` where the visitor is. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
