import { EXAM_NAMES, EXAMS, failedInAll } from "../attempts.ts";
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
import type { Exam, Fact, FailureLimit, Strength } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import type { Occasion, Profile } from "../profile.ts";
import type { Known } from "../rule.ts";
import { inOrder, type Manner, type Statement, strengthOf } from "../statement.ts";
import { type Parts, weigh } from "../witness.ts";
import { list } from "../wording.ts";

/**
 * A limit on one exam never speaks of another: each exam is a part, and so is the sum over a set of them. Publisher and date are weighed over
 * all limits that touch an exam, each and together.
 */
export const FAILURES: Manner<FailureLimit, FailureLimit> = {
  split: limitsOf,
  bothHold: (_a, _b, where) => where === "one page",
};

/** Failed attempts that the program still reads, per Step where it says so. */
export const failures: Gate<Parts<FailureLimit>> = {
  id: "failures",
  title: "Failed attempts",
  rule: "Each limit counts for the exams it names and no other. More failures than a stated limit closes.",
  question: "Do you limit the number of attempts on the USMLE Steps?",
  reads: ["failures"],
  manners: { failures: FAILURES },
  answers: ["step2Failures", "step1Failures", "step3Failures", "step1", "step2", "step3"],
  asks: (profile) => failedInAll(profile, EXAMS).least > 0,
  asksAnybody: true,

  read: ({ facts }, { asOf }) => weigh(facts.failures, FAILURES, asOf),

  check(rule, profile, occasion) {
    if (!mayHaveFailed(profile, EXAMS))
      return notApplicable(() => "You have failed no exam, so no limit touches you.");
    const findings = Object.values(rule).map((part) =>
      hold(
        part,
        (known) => checkLimit(known, profile, occasion),
        (values) => {
          const touched = EXAMS.filter((exam) => values.some(({ exams }) => exams.includes(exam)));
          return `Its pages disagree on how many failed attempts on ${list(touched.map((exam) => EXAM_NAMES[exam]))} it accepts`;
        },
      ),
    );
    return conclude(findings, () => programUnknown("none", () => "It states no limit on failed attempts."));
  },
};

/** "Each" is a limit an exam. "Together" over one exam is a limit on that exam. */
function limitsOf(fact: Fact<FailureLimit>): readonly Statement<FailureLimit>[] {
  const { allowed, counted } = fact.value;
  const exams = EXAMS.filter((exam) => fact.value.exams.includes(exam));
  const limit = (some: readonly Exam[], key: string, strength: Strength): Statement<FailureLimit> => ({
    fact,
    value: inOrder({ allowed, exams: some, counted: some.length === 1 ? "each" : "together" }),
    strength,
    key,
    about: some,
    narrow: (left) =>
      inOrder({ allowed, exams: EXAMS.filter((exam) => left.includes(exam)), counted: "together" }),
  });
  if (counted === "each" || exams.length === 1)
    return exams.map((exam) => limit([exam], exam, strengthOf(fact, exam)));
  return [limit(exams, `together ${exams.join(" ")}`, mildestOver(fact, exams))];
}

/** A sum is as firm as the mildest word on any of its exams. */
function mildestOver(fact: Fact<FailureLimit>, exams: readonly Exam[]): Strength {
  const words = exams.map((exam) => strengthOf(fact, exam));
  return (
    words.find((word) => word === "preferred") ?? words.find((word) => word === "exceptions") ?? "required"
  );
}

function checkLimit(known: Known<FailureLimit>, profile: Profile, occasion: Occasion): Outcome {
  const { allowed, exams } = known.value;
  const where = list(exams.map((exam) => EXAM_NAMES[exam]));
  const limit =
    allowed === 0
      ? `a pass at the first attempt on ${where}`
      : `at most ${plural(allowed, "failed attempt")} on ${where}`;
  const say = (yours: string) => () => tell(`${asks(known.strength)} ${limit}; ${yours}`, known, occasion);
  const { least, counted } = failedInAll(profile, exams);
  if (least > allowed)
    return notMet(known, "not-change", say(`you have ${counted ? "" : "at least "}${least}`));
  if (counted) return met(say(`you have ${least}`));
  const some =
    least > 0
      ? `you have at least ${least} and have not said how many`
      : "you have not said how many you have";
  return profileUnknown(known, say(some));
}

function mayHaveFailed(profile: Profile, exams: readonly Exam[]): boolean {
  const { least, counted } = failedInAll(profile, exams);
  return least > 0 || !counted;
}
