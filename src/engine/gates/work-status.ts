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
import { type Read, type Rule, readRule } from "../rule.ts";
import { asks, tell } from "../wording.ts";
import { standingOf, unsureOf, type WorkStanding } from "../work-kinds.ts";

interface Demand {
  readonly demanded: Rule<WorkStatus>;
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

/** Citizenship, residence or a work permit that the program demands. */
export const workStatus: Gate<Demand> = {
  id: "work-status",
  title: "Citizenship or work permit",
  rule: "Not met when the program demands US citizenship, permanent residence or a work permit that you do not have.",
  question: "Do you require US citizenship, permanent residence or a work permit?",
  reads: ["workStatus"],
  alsoReads: ["visaJ1", "visaH1b"],
  answers: ["workStatus"],
  asks: ({ workStatus }) => standingOf(workStatus) === "work-permit",
  asksAnybody: false,

  read({ facts }): Read<Demand> {
    const demanded = readRule(facts.workStatus);
    const visas = [readRule(facts.visaJ1), readRule(facts.visaH1b)].filter(
      ({ rule }) => rule.state === "known" && !rule.weak && rule.value !== "no",
    );
    const read = demanded.rule.state === "known" ? [demanded, ...visas] : [demanded];
    return {
      rule: { demanded: demanded.rule, takesVisa: read.length > 1 },
      sources: [...new Set(read.flatMap(({ sources }) => sources))].sort(),
    };
  },

  check({ demanded, takesVisa }, profile, occasion) {
    const standing = standingOf(profile.workStatus);
    const unsure = unsureOf(profile.workStatus);
    if (standing === "citizen") return notApplicable(() => "You are a US citizen.");
    if (demanded.state === "unknown")
      return programUnknown("none", () => "It states no demand of citizenship or work permit.");
    if (demanded.state === "disputed")
      return disputed(demanded, () => "Its pages disagree on the citizenship or work permit it demands.");
    const { rank, words } = DEMANDED[demanded.value];
    const demand = `${asks(demanded.strength)} ${words}`;
    if (standing === undefined)
      return profileUnknown(demanded, () => tell(`${demand}; you have not answered`, demanded, occasion));
    if (HELD[standing] >= rank)
      return met(() => `${tell(`${demand}, which you have`, demanded, occasion)}${unsure}`);
    if (takesVisa)
      return disputed(demanded, () => `One page asks for ${words}, another says that it takes a visa.`);
    return notMet(
      demanded,
      "not-change",
      () => `${tell(`${demand}, which you do not have`, demanded, occasion)}${unsure}`,
    );
  },
};
