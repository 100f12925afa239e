/** The day, `YYYY-MM-DD`, that calendars in `zone` show at an instant (milliseconds since 1970). */
export function dayAt(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(instant);
  const [month, day, year] = parts.split("/");
  return `${year}-${month}-${day}`;
}
