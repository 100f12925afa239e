import {
  disputed,
  type Gate,
  met,
  notApplicable,
  notMet,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import type { Moment } from "../facts.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";
import { MOMENTS } from "./step2-result.ts";

/** When the ECFMG certificate has to be there. Before ranking or start, there is time; before applying or interviews, it is a step to take. */
export const ecfmg: Gate<Rule<Moment>> = {
  id: "ecfmg",
  title: "ECFMG certificate",
  rule: "Needed to apply or to interview and not there yet: one step away. Needed to rank or to start: there is time.",
  question: "By when must the ECFMG certificate be there?",
  reads: ["ecfmg"],
  answers: ["ecfmg"],
  asks: ({ ecfmg }) => ecfmg === "in-progress" || ecfmg === "not-started",
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.ecfmg),

  check(rule, { ecfmg: state }, occasion) {
    if (rule.state === "unknown")
      return state === "certified"
        ? notApplicable(() => "You are ECFMG certified, so it does not matter when it is needed.")
        : programUnknown("none", () => "It does not say when it needs your ECFMG certificate.");
    if (state === "certified") return met(() => "You are ECFMG certified, whenever it asks for it.");
    if (rule.state === "disputed")
      return disputed(rule, () => "Its pages disagree on when the ECFMG certificate has to be there.");
    const demand = `${asks(rule.strength)} the ECFMG certificate ${MOMENTS[rule.value]}`;
    if (rule.value === "to-rank" || rule.value === "to-start")
      return met(() => tell(`${demand}, so there is time`, rule, occasion));
    if (state === undefined)
      return profileUnknown(rule, () => tell(`${demand}; you have not answered`, rule, occasion));
    return notMet(rule, "change", () => tell(`${demand}, and you are not certified yet`, rule, occasion));
  },
};
