/** The words of "Where you stand". They place a score among past scores and never speak of a chance. */

interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** "below the first quartile (222): three of every four who matched scored higher". */
export function placeAmong(score: number, { q1, median, q3 }: Quartiles, who: string): string {
  if (score < q1) return `below ${q1}, the score that three of every four ${who} reached`;
  if (score < median) return `between ${q1} and ${median}, in the second quarter of those ${who} from below`;
  if (score < q3) return `between ${median} and ${q3}, in the third quarter of those ${who} from below`;
  return `at or above ${q3}, which one of every four ${who} reached`;
}

/** "2", or "2 to 3" between two marks of the table; null outside it. */
export function percentileWords(
  score: number,
  marks: readonly (readonly [score: number, percentile: number])[],
): string | null {
  const below = marks.findLast(([mark]) => mark <= score);
  const above = marks.find(([mark]) => mark >= score);
  if (!below || !above) return null;
  return below[1] === above[1] ? String(below[1]) : `${below[1]} to ${above[1]}`;
}
