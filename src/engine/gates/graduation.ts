import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { GraduationLimit } from "../facts.ts";
import { applicationYear, type Profile } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, plural, tell } from "../wording.ts";

const CLOCKS: Readonly<Record<GraduationLimit["since"], string>> = {
  graduation: "graduation",
  "training-or-practice": "your last training or practice",
  either: "graduation or your last training or practice",
};

/** A limit on years since graduation shorter than this was found on no page. */
const SHORTEST_LIMIT = 3;

/** Years since graduation, or since last training or practice where the program counts from there. */
export const graduation: Gate<Rule<GraduationLimit>> = {
  id: "graduation",
  title: "Years since graduation",
  rule: "Counted to the year in which the season's applications open, from graduation or from your last training or practice, as the program says.",
  question: "Do you have a limit on years since graduation, and does clinical practice since then count?",
  reads: ["graduation"],
  answers: ["graduationYear", "lastClinicalYear"],
  asks: ({ graduationYear }, { season }) =>
    graduationYear !== undefined && applicationYear(season) - graduationYear >= SHORTEST_LIMIT,
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.graduation),

  check(rule, profile, occasion) {
    if (rule.state === "unknown")
      return programUnknown("none", () => "It states no limit on years since graduation.");
    if (rule.state === "disputed")
      return disputed(rule, () => "Its pages disagree on years since graduation.");
    const { years: limit, since } = rule.value;
    if (limit === "none")
      return met(() => tell("It says that it has no cut-off by graduation year", rule, occasion));
    const start = clockStart(rule.value, profile);
    const demand = `${asks(rule.strength)} at most ${plural(limit, "year")} since ${CLOCKS[since]}`;
    if (start === undefined)
      return profileUnknown(rule, () => tell(`${demand}; you have not answered`, rule, occasion));
    const years = Math.max(0, applicationYear(occasion.season) - start);
    const say = (yours: string) => () => tell(`${demand}; ${yours}`, rule, occasion);
    const yours = `for you it is ${plural(years, "year")}`;
    if (years <= limit) return met(say(yours));
    if (since === "either" && isUnanswered(profile))
      return profileUnknown(rule, say(`${yours} by one of the two, and you have not answered the other`));
    return notMet(rule, "not-change", say(yours));
  },
};

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
