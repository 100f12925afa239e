/** When to do what, counted back from the day programs begin to read. How long before is our judgment. */
export interface LetterDate {
  readonly day: string;
  readonly what: string;
  readonly past: boolean;
}

const DAY_MS = 86_400_000;
const BEFORE: readonly { readonly days: number; readonly what: string }[] = [
  { days: 70, what: "Ask each writer, in person if you can" },
  { days: 56, what: "Send your CV, a short reminder of the cases you shared, and the letter form from ERAS" },
  { days: 28, what: "Ask kindly how it goes" },
  { days: 10, what: "See in ERAS that each letter has arrived" },
  { days: 0, what: "Programs begin to read" },
];

const LATE =
  "Ask now: programs have begun to read, but a letter that comes later can still be assigned to those that have your application";

/** The steps with their days; `review` and `today` are `YYYY-MM-DD`. */
export function letterDates(review: string, today: string): readonly LetterDate[] {
  const steps = BEFORE.map(({ days, what }) => {
    const day = new Date(Date.parse(review) - days * DAY_MS).toISOString().slice(0, 10);
    return { day, what, past: day < today };
  });
  return today > review ? [...steps, { day: today, what: LATE, past: false }] : steps;
}
