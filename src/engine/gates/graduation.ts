import { plural } from "../counted.ts";
import { type Gate, met, notMet, type Outcome, profileUnknown, programUnknown } from "../criterion.ts";
import type { Fact, GraduationLimit } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { applicationYear, type Occasion, type Profile } from "../profile.ts";
import type { Known } from "../rule.ts";
import { inOrder, type Manner, type Statement, strengthOf } from "../statement.ts";
import { type Parts, weigh } from "../witness.ts";

const CLOCKS: Readonly<Record<GraduationLimit["since"], string>> = {
  graduation: "graduation",
  "training-or-practice": "your last training or practice",
  either: "graduation or your last training or practice",
};

/** A limit on years since graduation shorter than this was found on no page. */
const SHORTEST_LIMIT = 3;

/** Each clock is a part. A limit from either of the two speaks of both, and falls whole where a better witness speaks of one. */
const GRADUATION: Manner<GraduationLimit, GraduationLimit> = {
  split: clocksOf,
  bothHold: (a, b, where) => where === "one page" && a.years !== "none" && b.years !== "none",
};

/** Years since graduation, or since last training or practice where the program counts from there. */
export const graduation: Gate<Parts<GraduationLimit>> = {
  id: "graduation",
  title: "Years since graduation",
  rule: "Counted to the year in which the season's applications open, from graduation or from your last training or practice, as the program says.",
  question: "Do you have a limit on years since graduation, and does clinical practice since then count?",
  reads: ["graduation"],
  manners: { graduation: GRADUATION },
  answers: ["graduationYear", "lastClinicalYear"],
  asks: ({ graduationYear }, { season }) =>
    graduationYear !== undefined && applicationYear(season) - graduationYear >= SHORTEST_LIMIT,
  asksAnybody: true,

  read: ({ facts }, { asOf }) => weigh(facts.graduation, GRADUATION, asOf),

  check(rule, profile, occasion) {
    const findings = Object.values(rule).map((part) =>
      hold(
        part,
        (known) => checkLimit(known, profile, occasion),
        () => "Its pages disagree on years since graduation",
      ),
    );
    return conclude(findings, () =>
      programUnknown("none", () => "It states no limit on years since graduation."),
    );
  },
};

function clocksOf(fact: Fact<GraduationLimit>): readonly Statement<GraduationLimit>[] {
  const { since } = fact.value;
  const about = since === "either" ? ["graduation", "training-or-practice"] : [since];
  return about.map((key) => ({ fact, value: inOrder(fact.value), strength: strengthOf(fact), key, about }));
}

function checkLimit(known: Known<GraduationLimit>, profile: Profile, occasion: Occasion): Outcome {
  const { years: limit, since } = known.value;
  if (limit === "none")
    return met(() => tell("It says that it has no cut-off by graduation year", known, occasion));
  const start = clockStart(known.value, profile);
  const demand = `${asks(known.strength)} at most ${plural(limit, "year")} since ${CLOCKS[since]}`;
  const say = (yours: string) => () => tell(`${demand}; ${yours}`, known, occasion);
  if (start === undefined) return profileUnknown(known, say("you have not answered"));
  const years = Math.max(0, applicationYear(occasion.season) - start);
  const yours = `for you it is ${plural(years, "year")}`;
  if (years <= limit) return met(say(yours));
  if (since === "either" && isUnanswered(profile))
    return profileUnknown(known, say(`${yours} by one of the two, and you have not answered the other`));
  return notMet(known, "not-change", say(yours));
}

/** The year the clock starts; for `either` the later of what is known, as the one left open could only be later still. */
function clockStart(
  { since }: GraduationLimit,
  { graduationYear, lastClinicalYear }: Profile,
): number | undefined {
  if (since === "graduation") return graduationYear;
  if (since === "training-or-practice") return lastClinicalYear;
  if (graduationYear === undefined || lastClinicalYear === undefined)
    return graduationYear ?? lastClinicalYear;
  return Math.max(graduationYear, lastClinicalYear);
}

function isUnanswered({ graduationYear, lastClinicalYear }: Profile): boolean {
  return graduationYear === undefined || lastClinicalYear === undefined;
}
