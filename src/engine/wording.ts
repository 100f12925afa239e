/** "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2026-10-17` as "October 17, 2026", `2026-10` as "October 2026", `2026` as "2026", `10-17` as "October 17"; in every browser and zone. */
export function sayDay(day: string): string {
  const parts = day.split("-").map(Number);
  const [year, month, date] = /^\d{2}-/.test(day) ? [undefined, ...parts] : parts;
  if (month === undefined) return String(year);
  const words = [MONTHS[month - 1], date].filter((part) => part !== undefined).join(" ");
  return [words, year].filter((part) => part !== undefined).join(date === undefined ? " " : ", ");
}

/** "Nov 30": a day of the season where a row has no room for more. */
export function shortDay(day: string): string {
  const [month = "", date = ""] = sayDay(day).replace(/,.*/, "").split(" ");
  return `${month.slice(0, 3)} ${date}`;
}

/** Whole months from a shown date (its latest possible day) to a day. */
export function monthsBetween(shown: string, day: string): number {
  const [year = 0, month = 12] = shown.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = day.split("-").map(Number);
  return (toYear - year) * 12 + (toMonth - month);
}
