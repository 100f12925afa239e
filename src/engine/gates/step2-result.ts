import { type Gate, met, notApplicable, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { Moment } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import type { Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";

/** Moments as a person says them; shared with the ECFMG gate. */
export const MOMENTS: Readonly<Record<Moment, string>> = {
  "to-apply": "when you apply",
  "to-interview": "before an interview",
  "to-rank": "before it ranks you",
  "to-start": "before training starts",
};

type Due = Moment | "not-required";

/** Two moments can both be true, and the earlier one counts; "not required" stands against each of them. */
const STEP2_RESULT: Manner<Due, Due> = {
  split: whole,
  bothHold: (a, b) => a !== "not-required" && b !== "not-required",
};

/** When a Step 2 CK result has to be there. Only a result needed to apply keeps a file out today. */
export const step2Result: Gate<Part<Due>> = {
  id: "step2-result",
  title: "Step 2 CK result",
  rule: "Not met when the result is needed to apply and you have none yet. Needed later: you can apply.",
  question: "By when do you need the Step 2 CK result?",
  reads: ["step2Result"],
  manners: { step2Result: STEP2_RESULT },
  answers: ["step2", "step2Score"],
  asks: ({ step2 }) => isUnpassed(step2),
  asksAnybody: true,

  read: ({ facts }, { asOf }) => weighWhole(facts.step2Result, STEP2_RESULT, asOf),

  check(rule, { step2, step2Score }, occasion) {
    const isThere = step2 === "passed" || (step2 === undefined && step2Score !== undefined);
    if (isThere)
      return rule.rules.length > 0
        ? met(() => "You have a Step 2 CK result, whenever it asks for it.")
        : notApplicable(() => "You have a Step 2 CK result, so it does not matter when it is needed.");
    return conclude(
      [
        hold(
          rule,
          (known) => {
            if (known.value === "not-required")
              return met(() => tell("It does not need a Step 2 CK result", known, occasion));
            const demand = `${asks(known.strength)} a passed Step 2 CK ${MOMENTS[known.value]}`;
            const say = (yours: string) => () => tell(`${demand}${yours}`, known, occasion);
            if (known.value !== "to-apply") return met(say(", so you can apply without it"));
            if (step2 === undefined) return profileUnknown(known, say("; you have not answered"));
            return notMet(known, "change", say(`, and ${sayUnpassed(step2, "you have none yet")}`));
          },
          () => "Its pages disagree on when the Step 2 CK result has to be there",
        ),
      ],
      () => programUnknown("none", () => "It does not say when it needs your Step 2 CK result."),
    );
  },
};
