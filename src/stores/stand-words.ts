import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { fill } from "../words/fill.ts";

/** The words of "Where you stand". They place a score among past scores and never speak of a chance. */

interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** "below the first quartile (222): three of every four who matched scored higher". */
export function placeAmong(score: number, { q1, median, q3 }: Quartiles, who: string): string {
  if (score < q1) return fill(SAY.standWords.belowTheScoreThatThreeOf, { q1, who });
  if (score < median) return fill(SAY.standWords.betweenAndInTheSecondQuarter, { q1, median, who });
  if (score < q3) return fill(SAY.standWords.betweenAndInTheThirdQuarter, { median, q3, who });
  return fill(SAY.standWords.atOrAboveWhichOneOf, { q3, who });
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
