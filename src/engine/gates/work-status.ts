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
import type { Profile } from "../profile.ts";
import { type Read, type Rule, readRule } from "../rule.ts";
import { tell } from "../wording.ts";

interface Demand {
  readonly demanded: Rule<WorkStatus>;
  /** The program says elsewhere that it takes a visa, which contradicts the demand. */
  readonly takesVisa: boolean;
}

const DEMANDED: Readonly<Record<WorkStatus, { rank: number; words: string }>> = {
  "work-permit": { rank: 1, words: "the right to work in the US without a visa" },
  "citizen-or-resident": { rank: 2, words: "US citizenship or permanent residence" },
  citizen: { rank: 3, words: "US citizenship" },
};

const HELD: Readonly<Record<NonNullable<Profile["workStatus"]>, number>> = {
  "needs-visa": 0,
  "work-permit": 1,
  resident: 2,
  citizen: 3,
};

/** Citizenship, residence or a work permit that the program demands. */
export const workStatus: Gate<Demand> = {
  id: "work-status",

  read({ facts }): Read<Demand> {
    const { rule, sources } = readRule(facts.workStatus);
    const visas = [readRule(facts.visaJ1).rule, readRule(facts.visaH1b).rule];
    return {
      rule: {
        demanded: rule,
        takesVisa: visas.some((visa) => visa.state === "known" && visa.value !== "no"),
      },
      sources,
    };
  },

  check({ demanded, takesVisa }, profile, occasion) {
    if (profile.workStatus === "citizen") return notApplicable(() => "You are a US citizen.");
    if (demanded.state === "unknown")
      return programUnknown("none", () => "It states no demand of citizenship or work permit.");
    if (demanded.state === "disputed")
      return disputed(() => "Its pages disagree on the citizenship or work permit it demands.");
    const { rank, words } = DEMANDED[demanded.value];
    if (profile.workStatus === undefined)
      return profileUnknown(demanded, () =>
        tell(`It asks for ${words}; you have not answered`, demanded, occasion),
      );
    if (HELD[profile.workStatus] >= rank)
      return met(() => tell(`It asks for ${words}, which you have`, demanded, occasion));
    if (takesVisa && profile.workStatus === "needs-visa")
      return disputed(() => `One page asks for ${words}, another takes a visa.`);
    return notMet(demanded, "not-change", () => tell(`It asks for ${words}`, demanded, occasion));
  },
};
