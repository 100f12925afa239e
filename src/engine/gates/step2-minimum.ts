import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";

/** No page that we have found states a higher Step 2 CK minimum. */
const HIGHEST_USUAL_MINIMUM = 240;

/** The lowest Step 2 CK score that the program says it reads. An average or "competitive" score is no minimum. */
export const step2Minimum: Gate<Rule<number | "none">> = {
  id: "step2-minimum",
  title: "Step 2 CK minimum",
  rule: "A minimum that the program states. Averages and “competitive” scores are no minimum.",
  question: "Do you have a minimum Step 2 CK score below which an application is not read?",
  reads: ["step2Minimum"],
  answers: ["step2", "step2Score"],
  asks: ({ step2Score }) => step2Score !== undefined && step2Score < HIGHEST_USUAL_MINIMUM,
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.step2Minimum),

  check(rule, { step2, step2Score: score }, occasion) {
    if (rule.state === "unknown")
      return programUnknown(
        "none",
        () => "It states no Step 2 CK minimum, and does not say that it has none.",
      );
    if (rule.state === "disputed")
      return disputed(rule, () => `Its pages disagree on the Step 2 CK minimum (${rule.values.join(", ")}).`);
    if (rule.value === "none")
      return met(() => tell("It says that it has no Step 2 CK minimum", rule, occasion));
    const say = (yours: string) => () =>
      tell(`${asks(rule.strength)} at least ${rule.value} on Step 2 CK; ${yours}`, rule, occasion);
    if (isUnpassed(step2)) return notMet(rule, "change", say(sayUnpassed(step2, "yours is still to come")));
    if (score === undefined) return profileUnknown(rule, say("you have not given a score"));
    if (score >= rule.value) return met(say(`yours is ${score}`));
    return notMet(rule, "not-change", say(`yours is ${score}, and a passed Step cannot be taken again`));
  },
};
