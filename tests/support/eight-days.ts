/** Days on which the site is looked at: each phase of the last announced season, and three days after it. */
export const EIGHT_DAYS = [
  { day: "2026-12-05", phase: "interviews", year: 2027, isOver: false },
  { day: "2027-01-20", phase: "interviews", year: 2027, isOver: false },
  { day: "2027-03-04", phase: "wait", year: 2027, isOver: false },
  { day: "2027-03-16", phase: "match-week", year: 2027, isOver: false },
  { day: "2027-03-20", phase: "after", year: 2028, isOver: true },
  { day: "2027-07-15", phase: "after", year: 2028, isOver: true },
  { day: "2027-10-01", phase: "after", year: 2028, isOver: true },
  { day: "2028-10-01", phase: "after", year: 2029, isOver: true },
] as const;

/** What no text about a season that is over may say. */
export const PRESENT_SEASON = /\bthis season\b|\bAsk now\b|programs have begun to read/i;
