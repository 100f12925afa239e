/** All hours in a season's record are in this zone. */
export const EASTERN = "America/New_York";

const DAY_MS = 86_400_000;

/**
 * The instant (milliseconds since 1970) at which clocks in `zone` show this day and hour. In the hour that a change to summer time leaves
 * out it is the instant an hour later; in the hour that comes twice, the first.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const candidates = [offsetAt(wall - DAY_MS, zone), offsetAt(wall + DAY_MS, zone)].map(
    (offset) => wall - offset,
  );
  const right = candidates.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return right.length > 0 ? Math.min(...right) : Math.max(...candidates);
}

/** "Friday, March 19, 2027, 12:00 PM EDT" */
export function timeInWords(instant: number, zone: string): string {
  return format(instant, {
    timeZone: zone,
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
}

/** "Friday, March 19, 2027" */
export function weekdayInWords(date: string): string {
  return format(Date.parse(date), {
    timeZone: "UTC",
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
}

/** True when the browser or Node knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Some versions of ICU part hour and AM with a narrow blank; always one plain blank here. */
function format(instant: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", options).format(instant).replaceAll(/[\u202f\u00a0]/g, " ");
}

/** How far clocks in `zone` are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
