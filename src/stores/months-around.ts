/** Months before and after today that are offered for an exam: results take weeks, and plans reach to the next season. */
const BEFORE = 6;
const AFTER = 18;

/** The months near a day, `YYYY-MM`, earliest first; a month that was answered and lies outside is among them. */
export function monthsAround(day: string, answered?: string): readonly string[] {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const near = Array.from({ length: BEFORE + AFTER + 1 }, (_, at) => {
    const months = year * 12 + (month - 1) - BEFORE + at;
    return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
  });
  return answered === undefined || near.includes(answered) ? near : [...near, answered].sort();
}
