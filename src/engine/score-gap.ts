import { byRule, type Compiled } from "./compile.ts";
import type { Preference } from "./criterion.ts";
import { minimumScore, typicalScore } from "./preferences/score-headroom.ts";
import { specialtyScore, tellsNothing } from "./preferences/specialty-score.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Rule } from "./rule.ts";

/**
 * Points by which the visitor's Step 2 CK lies above the most telling published score of each program: what it calls usual, else the minimum
 * that it states, else the score that three of four matched IMGs of its specialty reached. Negative below it. It orders rows and judges nothing.
 */
export function scoreGaps(
  compiled: Compiled,
  { step2Score: score }: Profile,
  occasion: Occasion,
): ReadonlyMap<string, number> {
  const gaps = new Map<string, number>();
  if (score === undefined) return gaps;
  const knownOf = <T>(criterion: Preference<Rule<T>>) =>
    byRule(compiled.on(occasion), criterion, (rule) => (rule.state === "known" ? rule.value : undefined));
  const usual = knownOf(typicalScore);
  const minimum = knownOf(minimumScore);
  const scores = knownOf(specialtyScore);
  compiled.programs.forEach(({ id }, place) => {
    const least = minimum(place);
    const matched = scores(place);
    const beside =
      usual(place) ??
      (typeof least === "number" ? least : undefined) ??
      (matched && !tellsNothing(matched) ? matched.q1 : undefined);
    if (beside !== undefined) gaps.set(id, score - beside);
  });
  return gaps;
}
