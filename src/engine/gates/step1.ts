import { type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { Fact } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import { type Manner, type Statement, strengthOf } from "../statement.ts";
import { type Parts, weigh } from "../witness.ts";

type Step1 = "pass" | number;

/** A pass and a score are two parts: "pass" says nothing against 200, and 200 says "pass" too. */
const STEP1: Manner<Step1, Step1> = {
  split: statedOf,
  bothHold: (_a, _b, where) => where === "one page",
};

/** A passed Step 1, or a minimum on the three-digit scores given until 26 January 2022. */
export const step1: Gate<Parts<Step1>> = {
  id: "step1",
  title: "Step 1",
  rule: "A passed Step 1, or a stated minimum on old three-digit scores. A passed Step cannot be taken again, so a score below the minimum closes.",
  question: "Do you have any requirement on Step 1 beyond a pass?",
  reads: ["step1"],
  manners: { step1: STEP1 },
  answers: ["step1", "step1Score"],
  asks: ({ step1, step1Score }) => step1Score !== undefined || isUnpassed(step1),
  asksAnybody: false,

  read: ({ facts }, { asOf }) => weigh(facts.step1, STEP1, asOf),

  check(rule, { step1: state, step1Score: score }, occasion) {
    const findings = [rule.pass, rule.score].map((part) =>
      hold(
        part,
        (known) => {
          const demand = known.value === "pass" ? "a passed Step 1" : `at least ${known.value} on Step 1`;
          const say = (yours: string) => () =>
            tell(`${asks(known.strength)} ${demand}; ${yours}`, known, occasion);
          if (isUnpassed(state))
            return notMet(known, "change", say(sayUnpassed(state, "you have not passed it yet")));
          const passed = state === "passed" || score !== undefined;
          if (!passed) return profileUnknown(known, say("you have not answered"));
          if (known.value === "pass") return met(say("you passed"));
          if (score === undefined)
            return profileUnknown(known, say("if yours has no number, ask how it reads a pass"));
          if (score >= known.value) return met(say(`yours is ${score}`));
          return notMet(
            known,
            "not-change",
            say(`yours is ${score}, and a passed Step cannot be taken again`),
          );
        },
        (values) => `Its pages disagree on the lowest Step 1 score (${values.join(", ")})`,
      ),
    );
    return conclude(findings, () => programUnknown("none", () => "It states no rule on Step 1."));
  },
};

/** A score is one statement on both parts, unless its page words them differently. */
function statedOf(fact: Fact<Step1>): readonly Statement<Step1>[] {
  const { value } = fact;
  const part = (name: "pass" | "score", said: Step1, about: readonly string[]): Statement<Step1> => ({
    fact,
    value: said,
    strength: strengthOf(fact, name),
    key: name,
    about,
    narrow: () => said,
  });
  if (value === "pass") return [part("pass", value, ["pass"])];
  if (strengthOf(fact, "pass") === strengthOf(fact, "score"))
    return [part("score", value, ["pass", "score"])];
  return [part("pass", "pass", ["pass"]), part("score", value, ["score"])];
}
