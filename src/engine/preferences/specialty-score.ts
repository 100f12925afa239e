import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { ScoreQuartiles } from "../facts.ts";
import { silence } from "../page-words.ts";
import type { Rule } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { settle } from "../witness.ts";

/** Medians of matched and not matched that lie no farther apart than this tell nobody's file from another's. */
const HARDLY_DIFFERENT = 2;

const SCORES: Manner<ScoreQuartiles, ScoreQuartiles> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  isFigure: true,
};

/**
 * Step 2 CK beside the quartiles of non-US IMGs who matched into the specialty. A place among past scores, never a chance of matching. Where
 * the scores of those who did not match are nearly the same, the score speaks neither for nor against, and everybody has half.
 */
export const specialtyScore: Preference<Rule<ScoreQuartiles>> = {
  id: "specialty-score",
  title: "Score beside the specialty",
  rule: "Your Step 2 CK beside the quartiles of non-US IMGs who matched into the specialty. The whole specialty, the past, no chance of matching. Where the medians of matched and not matched lie within 2 points, as in family medicine, everybody has half of the points.",
  question: null,
  reads: ["matchedScores"],
  answers: ["step2Score"],
  points: 14,
  reason:
    "Matched and not matched non-US IMGs differ in Step 2 CK in most specialties, in family medicine hardly.",
  figure: "charting-2026-step-2-not-matched",

  read: ({ facts }, { asOf }) => settle(facts.matchedScores, SCORES, asOf),

  check(rule, { step2Score: score }): Share {
    if (rule.state !== "known")
      return unknownShare("program", () =>
        silence(
          rule,
          "No published scores of matched IMGs for this specialty.",
          "the scores of IMGs who matched into this specialty",
        ),
      );
    const { median, notMatchedMedian } = rule.value;
    if (tellsNothing(rule.value))
      return {
        status: "not-applicable",
        share: { low: 0.5, high: 0.5 },
        say: () =>
          `For the whole specialty, non-US IMGs who matched and those who did not had nearly the same Step 2 CK (the middle ones ${median} and ${notMatchedMedian}), so here your score moves the fit neither up nor down.`,
      };
    const scale = scaleWords(rule.value);
    if (score === undefined)
      return unknownShare("profile", () => `For the whole specialty, ${scale}; you have not given a score.`);
    const share = place(score, rule.value);
    return known({ low: share, high: share }, () => `For the whole specialty, ${scale}; yours is ${score}.`);
  },
};

/** True where those who did not match had nearly the same scores, so that a score tells nobody's file from another's. */
export function tellsNothing({ median, notMatchedMedian }: ScoreQuartiles): boolean {
  return notMatchedMedian !== undefined && Math.abs(median - notMatchedMedian) <= HARDLY_DIFFERENT;
}

/** "half of the non-US IMGs who matched into this specialty had 240 to 259 on Step 2 CK, the middle one 251". */
export function scaleWords({ q1, median, q3 }: ScoreQuartiles): string {
  return `half of the non-US IMGs who matched into this specialty had ${q1} to ${q3} on Step 2 CK, the middle one ${median}`;
}

/** 0 at the lowest matched score, a quarter at each quartile, 1 as far above the third quartile as the median lies below it. */
function place(score: number, { min, q1, median, q3 }: ScoreQuartiles): number {
  const marks: readonly (readonly [score: number, share: number])[] = [
    [min, 0],
    [q1, 0.25],
    [median, 0.5],
    [q3, 0.75],
    [q3 + (q3 - median), 1],
  ];
  const above = marks.findIndex(([mark]) => score < mark);
  if (above === 0) return 0;
  if (above === -1) return 1;
  const [from, low] = marks[above - 1] as readonly [number, number];
  const [to, high] = marks[above] as readonly [number, number];
  return low + ((score - from) / (to - from)) * (high - low);
}
