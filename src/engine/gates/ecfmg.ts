import { type Gate, met, notApplicable, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { Moment } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import type { Part } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";
import { MOMENTS } from "./step2-result.ts";

/** A page that wants the certificate at the start does not say that it is not wanted before: the earliest moment counts. */
export const ECFMG: Manner<Moment, Moment> = { split: whole, bothHold: () => true, isAboutImgs: true };

/** When the ECFMG certificate has to be there. Before ranking or start, there is time; before applying or interviews, it is a step to take. */
export const ecfmg: Gate<Part<Moment>> = {
  id: "ecfmg",
  title: "ECFMG certificate",
  rule: "Needed to apply or to interview and not there yet: one step away. Needed to rank or to start: there is time.",
  question: "By when must the ECFMG certificate be there?",
  reads: ["ecfmg"],
  manners: { ecfmg: ECFMG },
  answers: ["ecfmg"],
  asks: ({ ecfmg }) => ecfmg === "in-progress" || ecfmg === "not-started",
  asksAnybody: true,

  read: ({ facts }, { asOf }) => weighWhole(facts.ecfmg, ECFMG, asOf),

  check(rule, { ecfmg: state }, occasion) {
    if (state === "certified")
      return rule.rules.length > 0
        ? met(() => "You are ECFMG certified, whenever it asks for it.")
        : notApplicable(() => "You are ECFMG certified, so it does not matter when it is needed.");
    return conclude(
      [
        hold(
          rule,
          (known) => {
            const demand = `${asks(known.strength)} the ECFMG certificate ${MOMENTS[known.value]}`;
            const say = (yours: string) => () => tell(`${demand}${yours}`, known, occasion);
            if (known.value === "to-rank" || known.value === "to-start")
              return met(say(", so there is time"));
            if (state === undefined) return profileUnknown(known, say("; you have not answered"));
            return notMet(known, "change", say(", and you are not certified yet"));
          },
          () => "Its pages disagree on when the ECFMG certificate has to be there",
        ),
      ],
      () => programUnknown("none", () => "It does not say when it needs your ECFMG certificate."),
    );
  },
};
