import { EXAMS, failedInAll } from "../attempts.ts";
import {
  disputed,
  type Gate,
  met,
  notApplicable,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
  worst,
} from "../criterion.ts";
import type { Exam, Fact, FailureLimit } from "../facts.ts";
import type { Occasion, Profile } from "../profile.ts";
import { type Read, type Rule, readRule, type Stated } from "../rule.ts";
import { asks, list, plural, tell } from "../wording.ts";

/** A limit on one exam never speaks of another: each exam has its own rule, and so has the sum over several. */
interface Limits {
  readonly each: Readonly<Record<Exam, Rule<FailureLimit>>>;
  readonly together: Rule<FailureLimit>;
}

const NAMES: Readonly<Record<Exam, string>> = { step1: "Step 1", step2: "Step 2 CK", step3: "Step 3" };

/** Failed attempts that the program still reads, per Step where it says so. */
export const failures: Gate<Limits> = {
  id: "failures",
  title: "Failed attempts",
  rule: "Each limit counts for the exams it names and no other. More failures than a stated limit closes.",
  question: "Do you limit the number of attempts on the USMLE Steps?",
  reads: ["failures"],
  answers: ["step2Failures", "step1Failures", "step3Failures", "step1", "step2", "step3"],
  asks: (profile) => failedInAll(profile, EXAMS).least > 0,
  asksAnybody: true,

  read({ facts }): Read<Limits> {
    const of = (keep: (limit: FailureLimit) => boolean) =>
      readRule(facts.failures?.filter((fact) => keep(fact.value)));
    const each = EXAMS.map((exam) =>
      readRule(facts.failures?.filter((fact) => counts(fact, exam)).map((fact) => narrowed(fact, exam))),
    );
    const together = of((limit) => limit.counted === "together");
    const [first, second, third] = each.map(({ rule }) => rule) as [
      Rule<FailureLimit>,
      Rule<FailureLimit>,
      Rule<FailureLimit>,
    ];
    return {
      rule: { each: { step1: first, step2: second, step3: third }, together: together.rule },
      sources: [...new Set([...each, together].flatMap(({ sources }) => sources))].sort(),
    };
  },

  check(rule, profile, occasion) {
    if (!mayHaveFailed(profile, EXAMS))
      return notApplicable(() => "You have failed no exam, so no limit touches you.");
    const rules = [...EXAMS.map((exam) => rule.each[exam]), rule.together];
    const stated = rules
      .filter((one) => one.state !== "unknown")
      .map((one) => checkOne(one, profile, occasion));
    const [first, ...rest] = stated;
    if (!first) return programUnknown("none", () => "It states no limit on failed attempts.");
    const outcome = worst([first, ...rest]);
    return outcome.status === "not-met"
      ? outcome
      : { ...outcome, say: () => stated.map((one) => one.say()).join(" ") };
  },
};

function counts({ value }: Fact<FailureLimit>, exam: Exam): boolean {
  return value.counted === "each" && value.exams.includes(exam);
}

function narrowed(fact: Fact<FailureLimit>, exam: Exam): Fact<FailureLimit> {
  return { ...fact, value: { ...fact.value, exams: [exam] } };
}

function checkOne(rule: Stated<FailureLimit>, profile: Profile, occasion: Occasion): Outcome {
  if (rule.state === "disputed") {
    const touched = EXAMS.filter((exam) => rule.values.some(({ exams }) => exams.includes(exam)));
    const words = `Its pages disagree on how many failed attempts on ${list(touched.map((exam) => NAMES[exam]))} it accepts`;
    if (!mayHaveFailed(profile, touched)) return met(() => `${words}; you have none.`);
    return disputed(rule, () => `${words}.`);
  }
  const { allowed, exams } = rule.value;
  const where = list(exams.map((exam) => NAMES[exam]));
  const limit =
    allowed === 0
      ? `a pass at the first attempt on ${where}`
      : `at most ${plural(allowed, "failed attempt")} on ${where}`;
  const say = (yours: string) => () => tell(`${asks(rule.strength)} ${limit}; ${yours}`, rule, occasion);
  const { least, counted } = failedInAll(profile, exams);
  if (least > allowed)
    return notMet(rule, "not-change", say(`you have ${counted ? "" : "at least "}${least}`));
  if (counted) return met(say(`you have ${least}`));
  const some =
    least > 0
      ? `you have at least ${least} and have not said how many`
      : "you have not said how many you have";
  return profileUnknown(rule, say(some));
}

function mayHaveFailed(profile: Profile, exams: readonly Exam[]): boolean {
  const { least, counted } = failedInAll(profile, exams);
  return least > 0 || !counted;
}
