import { EXAMS } from "../attempts.ts";
import { plural } from "../counted.ts";
import {
  type Gate,
  met,
  notApplicable,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import type { Exam, StepSpan } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { isUnpassed, type Occasion, type Profile } from "../profile.ts";
import type { Known, Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";

/** One page's two numbers both hold; those of two pages cannot both be the number. */
const STEP_SPAN: Manner<StepSpan, StepSpan> = {
  split: whole,
  bothHold: (_a, _b, where) => where === "one page",
};

/** A number of years shorter than this was found on no page. */
const SHORTEST_SPAN = 5;

/**
 * All Steps within so many years of the first pass. Only the year of that pass is asked, so the clock counts whole years: it is over when the
 * year so many later has ended. It stops with Step 3, which nobody takes before the others are passed.
 */
export const stepSpan: Gate<Part<StepSpan>> = {
  id: "step-span",
  title: "Years for all Steps",
  rule: "Not met when not all Steps are passed in that many years after the year of your first pass.",
  question: "Do all Steps have to be passed within a number of years of the first?",
  reads: ["stepSpan"],
  manners: { stepSpan: STEP_SPAN },
  answers: ["firstStepYear", "step1", "step2", "step3", "step3When"],
  asks: ({ firstStepYear }, { asOf }) =>
    firstStepYear !== undefined && yearOf(asOf) - firstStepYear >= SHORTEST_SPAN,
  asksAnybody: false,

  read: ({ facts }, { asOf }) => weighWhole(facts.stepSpan, STEP_SPAN, asOf),

  check(rule, profile, occasion) {
    const found = hold(
      rule,
      (known) => checkSpan(known, profile, occasion),
      () => "Its pages disagree on the number of years for all Steps",
    );
    return conclude([found], () => {
      // Few programs have such a rule: its absence is worth a word only to who says that the clock runs.
      const silent = () => "It states no number of years for all Steps.";
      const matters = profile.firstStepYear !== undefined || rule.hints.length > 0;
      return matters ? programUnknown("none", silent) : notApplicable(silent);
    });
  },
};

function checkSpan(known: Known<StepSpan>, profile: Profile, occasion: Occasion): Outcome {
  const { years } = known.value;
  const demand = `${asks(known.strength)} all Steps passed within ${plural(years, "year")} of the first`;
  const say = (yours: string) => () => tell(`${demand}; ${yours}`, known, occasion);
  const isToCome = (exam: Exam) => isUnpassed(profile[exam]);
  const { firstStepYear: first } = profile;
  if (first === undefined) {
    const yours = EXAMS.every(isToCome)
      ? "your clock has not begun"
      : "you have not said when you passed the first";
    return profileUnknown(known, say(yours));
  }
  const yours = `your first was in ${first}`;
  if (yearOf(occasion.asOf) - first <= years) return met(say(`${yours}, so you have until ${first + years}`));
  if (EXAMS.some(isToCome)) return notMet(known, "not-change", say(`${yours}, and not all are passed`));
  const last = profile.step3 && profile.step3When;
  if (!last) return profileUnknown(known, say(`${yours}; ask whether your last one was in time`));
  const both = say(`${yours}, your last in ${yearOf(last)}`);
  return yearOf(last) - first <= years ? met(both) : notMet(known, "not-change", both);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
