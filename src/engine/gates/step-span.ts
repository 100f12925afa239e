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
import type { StepSpan } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { isUnpassed, type Occasion, type Profile } from "../profile.ts";
import type { Known, Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";

const EXAMS = ["step1", "step2", "step3"] as const;

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
  rule: "Counted from the year of your first passed Step. Not met when that many years are over and a Step is still to be passed, or Step 3 was passed later than that.",
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
  const { firstStepYear: first } = profile;
  if (first === undefined) {
    const yours = hasPassedNone(profile)
      ? "your clock has not begun"
      : "you have not said when you passed the first";
    return profileUnknown(known, say(yours));
  }
  if (yearOf(occasion.asOf) - first <= years)
    return met(say(`your first was in ${first}, so you have until ${first + years}`));
  const isOpen = EXAMS.some((exam) => isUnpassed(profile[exam]));
  if (isOpen) return notMet(known, "not-change", say(`your first was in ${first}, and not all are passed`));
  const { step3, step3When: last } = profile;
  const isTimed = step3 === "passed" && last !== undefined;
  const yours = `your first was in ${first}`;
  if (!isTimed) return profileUnknown(known, say(`${yours}; ask whether your last one was in time`));
  const both = say(`${yours}, your last in ${yearOf(last)}`);
  return yearOf(last) - first <= years ? met(both) : notMet(known, "not-change", both);
}

function hasPassedNone(profile: Profile): boolean {
  return EXAMS.every((exam) => isUnpassed(profile[exam]));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
