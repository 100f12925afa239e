import { type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { Fact, SchoolRule } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { type Manner, type Statement, strengthOf } from "../statement.ts";
import { type Parts, weigh } from "../witness.ts";

const DEMANDS: Readonly<Record<SchoolRule, string>> = {
  "world-directory": "a medical school in the World Directory whose graduates ECFMG certifies",
  "state-recognized": "a medical school that the state's medical board recognizes",
  "licence-letter": "a letter or license of the state's medical board",
};

/** The kinds of rule do not exclude each other: each is a part. */
const SCHOOL: Manner<SchoolRule, SchoolRule> = {
  split: (fact: Fact<SchoolRule>): readonly Statement<SchoolRule>[] => [
    { fact, value: fact.value, strength: strengthOf(fact), key: fact.value, about: [fact.value] },
  ],
  bothHold: () => true,
  isAboutImgs: true,
};

/** The medical school must be recognised. A licence letter (PTAL) is history in California and rules out nobody. */
export const school: Gate<Parts<SchoolRule>> = {
  id: "school",
  title: "Medical school",
  rule: "A school that the program's state or the World Directory must recognize.",
  question: "Do you accept graduates of any school in the World Directory of Medical Schools?",
  reads: ["school"],
  manners: { school: SCHOOL },
  answers: ["schoolListed"],
  asks: ({ schoolListed }) => schoolListed === false,
  asksAnybody: false,

  read: ({ facts }, { asOf }) => weigh(facts.school, SCHOOL, asOf),

  check(rule, { schoolListed }, occasion) {
    const findings = Object.values(rule).map((part) =>
      hold(
        part,
        (known) => {
          const say = (yours: string) => () =>
            tell(`${asks(known.strength)} ${DEMANDS[known.value]}; ${yours}`, known, occasion);
          if (known.value === "licence-letter") return programUnknown("none", say("ask what it needs today"));
          if (schoolListed === undefined)
            return profileUnknown(
              known,
              say("you have not said whether your school is in the World Directory"),
            );
          if (schoolListed)
            return met(
              say(
                known.value === "state-recognized"
                  ? "yours is in the World Directory, confirm it with the board"
                  : "yours is",
              ),
            );
          if (known.value === "state-recognized")
            return profileUnknown(known, say("yours is not in the World Directory, so ask the board"));
          return notMet(known, "not-change", say("yours is not"));
        },
        () => "Its pages disagree on which medical schools it accepts",
      ),
    );
    return conclude(findings, () => programUnknown("none", () => "It states no rule on medical schools."));
  },
};
