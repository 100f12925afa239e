import {
  disputed,
  type Gate,
  met,
  notApplicable,
  notMet,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import type { Moment } from "../facts.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";

/** Moments as a person says them; shared with the ECFMG gate. */
export const MOMENTS: Readonly<Record<Moment, string>> = {
  "to-apply": "when you apply",
  "to-interview": "before an interview",
  "to-rank": "before it ranks you",
  "to-start": "before training starts",
};

/** When a Step 2 CK result has to be there. Only a result needed to apply keeps a file out today. */
export const step2Result: Gate<Rule<Moment | "not-required">> = {
  id: "step2-result",
  title: "Step 2 CK result",
  rule: "Not met when the result is needed to apply and you have none yet. Needed later: you can apply.",
  question: "By when do you need the Step 2 CK result?",
  reads: ["step2Result"],
  answers: ["step2", "step2Score"],
  asks: ({ step2 }) => isUnpassed(step2),
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.step2Result),

  check(rule, { step2, step2Score }, occasion) {
    const isThere = step2 === "passed" || (step2 === undefined && step2Score !== undefined);
    if (rule.state === "unknown")
      return isThere
        ? notApplicable(() => "You have a Step 2 CK result, so it does not matter when it is needed.")
        : programUnknown("none", () => "It does not say when it needs your Step 2 CK result.");
    if (isThere) return met(() => "You have a Step 2 CK result, whenever it asks for it.");
    if (rule.state === "disputed")
      return disputed(rule, () => "Its pages disagree on when the Step 2 CK result has to be there.");
    if (rule.value === "not-required")
      return met(() => tell("It does not need a Step 2 CK result", rule, occasion));
    const demand = `${asks(rule.strength)} a passed Step 2 CK ${MOMENTS[rule.value]}`;
    if (rule.value !== "to-apply")
      return met(() => tell(`${demand}, so you can apply without it`, rule, occasion));
    if (step2 === undefined)
      return profileUnknown(rule, () => tell(`${demand}; you have not answered`, rule, occasion));
    return notMet(rule, "change", () =>
      tell(`${demand}, and ${sayUnpassed(step2, "you have none yet")}`, rule, occasion),
    );
  },
};
