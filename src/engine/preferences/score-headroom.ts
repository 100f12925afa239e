import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import { STEP2_MINIMUM } from "../gates/step2-minimum.ts";
import { tell } from "../page-words.ts";
import type { Part, Read, Rule } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { settle, weighWhole } from "../witness.ts";

/** Points on Step 2 CK over which headroom grows from none to all: two standard errors of the exam (SEM 6) on either side of the mark. */
export const HEADROOM_POINTS = 24;

const TYPICAL: Manner<number, number> = { split: whole, bothHold: () => false };

/** Room between the visitor's score and the score that the program calls typical, average or competitive. */
export const typicalScore: Preference<Rule<number>> = {
  id: "typical-score",
  title: "Score beside the program's usual",
  rule: "Your Step 2 CK beside what the program calls average, usual or competitive.",
  question: "What Step 2 CK scores are usual among the residents you match?",
  reads: ["step2Typical"],
  manners: { step2Typical: TYPICAL },
  answers: ["step2Score"],
  points: 6,
  reason: "A program's own words on usual scores tell more than the specialty's figures.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(facts.step2Typical, TYPICAL, asOf),

  check(rule, { step2Score: score }, occasion): Share {
    if (rule.state === "unknown")
      return unknownShare("program", () => "It does not say which Step 2 CK scores are usual there.");
    if (rule.state === "disputed")
      return unknownShare(
        "program",
        () => `Its pages name different usual scores (${rule.values.join(", ")}).`,
      );
    const usual = `It speaks of about ${rule.value} on Step 2 CK as usual or competitive, which is no minimum`;
    if (score === undefined)
      return unknownShare("profile", () => tell(`${usual}; you have not given a score`, rule, occasion));
    const share = clamp(0.5 + (score - rule.value) / HEADROOM_POINTS);
    return known({ low: share, high: share }, () => tell(`${usual}; yours is ${score}`, rule, occasion));
  },
};

/** Room above the stated minimum. A program that says it has no minimum leaves all of it. */
export const minimumScore: Preference<Rule<number | "none">> = {
  id: "minimum-score",
  title: "Room above the minimum",
  rule: "How far your Step 2 CK lies above the stated minimum. No minimum counts whole.",
  question: null,
  reads: ["step2Minimum"],
  answers: ["step2Score"],
  points: 6,
  reason: "A score just above a minimum passes the filter but stands last behind it.",
  figure: null,

  read: ({ facts }, { asOf }) => strictest(weighWhole(facts.step2Minimum, STEP2_MINIMUM, asOf)),

  check(rule, { step2Score: score }, occasion): Share {
    if (rule.state === "unknown")
      return unknownShare("program", () => "Without a stated minimum, the room above it is not known.");
    if (rule.state === "disputed")
      return unknownShare("program", () => `Its pages name different minimums (${rule.values.join(", ")}).`);
    if (rule.value === "none")
      return known({ low: 1, high: 1 }, () =>
        tell("It states no lowest score, so yours is not below it", rule, occasion),
      );
    const minimum = rule.value;
    if (score === undefined)
      return unknownShare("profile", () =>
        tell(`Its minimum is ${minimum}; you have not given a score`, rule, occasion),
      );
    const share = clamp((score - minimum) / HEADROOM_POINTS);
    const distance = score >= minimum ? `${score - minimum} above it` : `${minimum - score} below it`;
    return known({ low: share, high: share }, () =>
      tell(`Its minimum is ${minimum}; yours is ${distance}`, rule, occasion),
    );
  },
};

/** The highest minimum that holds; wishes count where no page states a rule. */
function strictest({ rule: part, sources }: Read<Part<number | "none">>): Read<Rule<number | "none">> {
  const rulings = part.rules.length > 0 ? part.rules : part.wishes;
  const all = rulings.flat(2);
  const pages = { sources, hints: [] };
  const [first, ...others] = all;
  if (!first) return { rule: { state: "unknown" }, ...pages };
  if (rulings.some(({ length }) => length > 1))
    return { rule: { state: "disputed", values: [...new Set(all.map(({ value }) => value))] }, ...pages };
  const known = others.reduce((most, one) => (height(one.value) > height(most.value) ? one : most), first);
  return { rule: { ...known, state: "known" }, ...pages };
}

function height(minimum: number | "none"): number {
  return minimum === "none" ? 0 : minimum;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
