import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { SchoolRule } from "../facts.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";

const DEMANDS: Readonly<Record<SchoolRule, string>> = {
  "world-directory": "a medical school in the World Directory whose graduates ECFMG certifies",
  "state-recognized": "a medical school that the state's medical board recognizes",
  "licence-letter": "a letter or license of the state's medical board",
};

/** The medical school must be recognised. A licence letter (PTAL) is history in California and rules out nobody. */
export const school: Gate<Rule<SchoolRule>> = {
  id: "school",
  title: "Medical school",
  rule: "A school that the program's state or the World Directory must recognize.",
  question: "Do you accept graduates of any school in the World Directory of Medical Schools?",
  reads: ["school"],
  answers: ["schoolListed"],
  asks: ({ schoolListed }) => schoolListed === false,
  asksAnybody: false,

  read: ({ facts }) => readRule(facts.school),

  check(rule, { schoolListed }, occasion) {
    if (rule.state === "unknown")
      return programUnknown("none", () => "It states no rule on medical schools.");
    if (rule.state === "disputed")
      return disputed(rule, () => "Its pages disagree on which medical schools it accepts.");
    const say = (yours: string) => () =>
      tell(`${asks(rule.strength)} ${DEMANDS[rule.value]}; ${yours}`, rule, occasion);
    if (rule.value === "licence-letter") return programUnknown("none", say("ask what it needs today"));
    if (schoolListed === undefined)
      return profileUnknown(rule, say("you have not said whether your school is in the World Directory"));
    if (schoolListed)
      return met(
        say(
          rule.value === "state-recognized"
            ? "yours is in the World Directory, confirm it with the board"
            : "yours is",
        ),
      );
    if (rule.value === "state-recognized")
      return profileUnknown(rule, say("yours is not in the World Directory, so ask the board"));
    return notMet(rule, "not-change", say("yours is not"));
  },
};
