import { type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { isUnpassed, sayUnpassed } from "../profile.ts";
import type { Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";
import { list } from "../wording.ts";

type Minimum = number | "none";

/** One page's two numbers both hold; two pages' numbers, or a number and "none", cannot both be the minimum. */
export const STEP2_MINIMUM: Manner<Minimum, Minimum> = {
  split: whole,
  bothHold: (a, b, where) => where === "one page" && a !== "none" && b !== "none",
};

/** No page that we have found states a higher Step 2 CK minimum. */
const HIGHEST_USUAL_MINIMUM = 240;

/** The lowest Step 2 CK score that the program says it reads. An average or "competitive" score is no minimum. */
export const step2Minimum: Gate<Part<Minimum>> = {
  id: "step2-minimum",
  title: "Step 2 CK minimum",
  rule: "A minimum that the program states. Averages and “competitive” scores are no minimum.",
  question: "Do you have a minimum Step 2 CK score below which an application is not read?",
  reads: ["step2Minimum"],
  manners: { step2Minimum: STEP2_MINIMUM },
  answers: ["step2", "step2Score"],
  asks: ({ step2Score }) => step2Score !== undefined && step2Score < HIGHEST_USUAL_MINIMUM,
  asksAnybody: true,

  read: ({ facts }, { asOf }) => weighWhole(facts.step2Minimum, STEP2_MINIMUM, asOf),

  check(rule, { step2, step2Score: score }, occasion) {
    return conclude(
      [
        hold(
          rule,
          (known) => {
            if (known.value === "none")
              return met(() => tell("It says that it has no Step 2 CK minimum", known, occasion));
            const say = (yours: string) => () =>
              tell(`${asks(known.strength)} at least ${known.value} on Step 2 CK; ${yours}`, known, occasion);
            if (isUnpassed(step2))
              return notMet(known, "change", say(sayUnpassed(step2, "yours is still to come")));
            if (score === undefined) return profileUnknown(known, say("you have not given a score"));
            if (score >= known.value) return met(say(`yours is ${score}`));
            return notMet(
              known,
              "not-change",
              say(`yours is ${score}, and a passed Step cannot be taken again`),
            );
          },
          (values) => `Its pages disagree on the Step 2 CK minimum (${list(values.map(String))})`,
        ),
      ],
      () =>
        programUnknown("none", () => "It states no Step 2 CK minimum, and does not say that it has none."),
    );
  },
};
