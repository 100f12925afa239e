import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";

/** A passed Step 1, or a minimum on the three-digit scores given until 26 January 2022. */
export const step1: Gate<Rule<"pass" | number>> = {
  id: "step1",
  title: "Step 1",
  rule: "A passed Step 1, or a stated minimum on old three-digit scores. A passed Step cannot be taken again, so a score below the minimum closes.",
  question: "Do you have any requirement on Step 1 beyond a pass?",
  reads: ["step1"],
  answers: ["step1", "step1Score"],
  asks: ({ step1, step1Score }) => step1Score !== undefined || isUnpassed(step1),
  asksAnybody: false,

  read: ({ facts }) => readRule(facts.step1),

  check(rule, { step1: state, step1Score: score }, occasion) {
    if (rule.state === "unknown") return programUnknown("none", () => "It states no rule on Step 1.");
    if (rule.state === "disputed") return disputed(rule, () => "Its pages disagree on Step 1.");
    const demand = rule.value === "pass" ? "a passed Step 1" : `at least ${rule.value} on Step 1`;
    const say = (yours: string) => () => tell(`${asks(rule.strength)} ${demand}; ${yours}`, rule, occasion);
    if (isUnpassed(state))
      return notMet(rule, "change", say(sayUnpassed(state, "you have not passed it yet")));
    const passed = state === "passed" || score !== undefined;
    if (!passed) return profileUnknown(rule, say("you have not answered"));
    if (rule.value === "pass") return met(say("you passed"));
    if (score === undefined)
      return profileUnknown(rule, say("if yours has no number, ask how it reads a pass"));
    if (score >= rule.value) return met(say(`yours is ${score}`));
    return notMet(rule, "not-change", say(`yours is ${score}, and a passed Step cannot be taken again`));
  },
};
