import {
  disputed,
  type Gate,
  met,
  notApplicable,
  notMet,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import type { WorkStatus } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import type { Known, Part, Read } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";
import { standingOf, unsureOf, type WorkStanding } from "../work-kinds.ts";
import { visa, weighVisa } from "./visa.ts";

interface Demand {
  readonly demanded: Part<WorkStatus>;
  /** A page that counts says that it takes a visa, which contradicts the demand. */
  readonly takesVisa: boolean;
}

const DEMANDED: Readonly<Record<WorkStatus, { rank: number; words: string }>> = {
  "work-permit": { rank: 1, words: "the right to work in the US without a visa" },
  "citizen-or-resident": { rank: 2, words: "US citizenship or permanent residence" },
  citizen: { rank: 3, words: "US citizenship" },
};

const HELD: Readonly<Record<WorkStanding, number>> = {
  "needs-visa": 0,
  "work-permit": 1,
  resident: 2,
  citizen: 3,
};

/** One page's two demands both hold; two pages' cannot both be the rule. */
const WORK_STATUS: Manner<WorkStatus, WorkStatus> = {
  split: whole,
  bothHold: (_a, _b, where) => where === "one page",
  isAboutImgs: true,
};

/** Citizenship, residence or a work permit that the program demands. */
export const workStatus: Gate<Demand> = {
  id: "work-status",
  title: "Citizenship or work permit",
  rule: "Not met when the program demands US citizenship, permanent residence or a work permit that you do not have.",
  question: "Do you require US citizenship, permanent residence or a work permit?",
  reads: ["workStatus"],
  manners: { workStatus: WORK_STATUS },
  alsoReads: visa.reads,
  answers: ["workStatus"],
  asks: ({ workStatus }) => standingOf(workStatus) === "work-permit",
  asksAnybody: false,

  read({ facts }, { asOf }): Read<Demand> {
    const demanded = weighWhole(facts.workStatus, WORK_STATUS, asOf);
    const visas = () =>
      [weighVisa(facts, "j1", asOf), weighVisa(facts, "h1b", asOf)].filter(
        ({ rule: { rules } }) =>
          rules.flat().length === 1 && rules.flat(2).every(({ value }) => value !== "no"),
      );
    const read = demanded.rule.rules.length > 0 ? [demanded, ...visas()] : [demanded];
    return {
      rule: { demanded: demanded.rule, takesVisa: read.length > 1 },
      sources: [...new Set(read.flatMap(({ sources }) => sources))].sort(),
      hints: demanded.hints,
    };
  },

  check({ demanded, takesVisa }, profile, occasion) {
    const held = standingOf(profile.workStatus);
    if (held === "citizen") return notApplicable(() => "You are a US citizen.");
    const checkWith = (unsure: string) => (known: Known<WorkStatus>) => {
      const { rank, words } = DEMANDED[known.value];
      const demand = `${asks(known.strength)} ${words}`;
      const say = (yours: string) => `${tell(`${demand}${yours}`, known, occasion)}${unsure}`;
      if (held === undefined)
        return profileUnknown(known, () => tell(`${demand}; you have not answered`, known, occasion));
      if (HELD[held] >= rank) return met(() => say(", which you have"));
      if (takesVisa && known.strength !== "preferred")
        return disputed(known, () => `One page asks for ${words}, another says that it takes a visa.`);
      return notMet(known, "not-change", () => say(", which you do not have"));
    };
    const findings = hold(
      demanded,
      checkWith(unsureOf(profile.workStatus)),
      () => "Its pages disagree on the citizenship or work permit it demands",
      checkWith(""),
    );
    return conclude([findings], () =>
      programUnknown("none", () => "It states no demand of citizenship or work permit."),
    );
  },
};
