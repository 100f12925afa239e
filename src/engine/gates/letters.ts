import {
  disputed,
  type Gate,
  met,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
  worst,
} from "../criterion.ts";
import type { Fact, LetterDemand } from "../facts.ts";
import type { Occasion, Profile } from "../profile.ts";
import { type Read, type Rule, readRule, type Stated, strengthOf } from "../rule.ts";
import { asks, plural, tell } from "../wording.ts";

interface Letters {
  readonly specialty: string;
  readonly count: Rule<number>;
  readonly us: Rule<number>;
  readonly inSpecialty: Rule<number>;
}

type Kind = keyof LetterDemand;
const KINDS: readonly Kind[] = ["count", "us", "inSpecialty"];
const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  count: ["letter", "letters"],
  us: ["letter from the US", "letters from the US"],
  inSpecialty: ["letter from the specialty", "letters from the specialty"],
};

/** Letters of recommendation: how many, from the US, from the specialty. They can still be asked for. */
export const letters: Gate<Letters> = {
  id: "letters",
  title: "Letters of recommendation",
  rule: "How many, from the US, from the specialty. You can still ask for one: one step away.",
  question: "How many letters do you need, and must any come from the US or from the specialty?",
  reads: ["letters"],
  answers: ["letters", "lettersUs", "lettersSpecialty", "specialties"],
  asks: () => false,
  asksAnybody: true,

  read({ facts, specialty }): Read<Letters> {
    const [count, us, inSpecialty] = KINDS.map((kind) =>
      readRule(facts.letters?.flatMap((fact) => ofKind(fact, kind))),
    );
    const read = { count, us, inSpecialty } as Record<Kind, Read<Rule<number>>>;
    return {
      rule: { specialty, count: read.count.rule, us: read.us.rule, inSpecialty: read.inSpecialty.rule },
      sources: [...new Set(KINDS.flatMap((kind) => read[kind].sources))].sort(),
    };
  },

  check(rule, profile, occasion) {
    const [first, ...rest] = KINDS.flatMap((kind) => {
      const demand = rule[kind];
      if (demand.state === "unknown") return [];
      return checkKind(kind, demand, heldOf(kind, rule.specialty, profile), occasion);
    });
    if (!first) return programUnknown("none", () => "It does not say how many letters it needs.");
    const all = [first, ...rest] as const;
    return { ...worst(all), say: () => all.map((one) => one.say()).join(" ") };
  },
};

function ofKind(fact: Fact<LetterDemand>, kind: Kind): readonly Fact<number>[] {
  const value = fact.value[kind];
  return value === null ? [] : [{ ...fact, value, strength: strengthOf(fact, kind) }];
}

function checkKind(kind: Kind, rule: Stated<number>, held: number | undefined, occasion: Occasion): Outcome {
  const [one, many] = NAMES[kind];
  if (rule.state === "disputed")
    return disputed(
      rule,
      () => `Its pages disagree on how many ${many} it needs (${rule.values.join(", ")}).`,
    );
  const say = (yours: string) => () =>
    tell(`${asks(rule.strength)} ${plural(rule.value, one, many)}; ${yours}`, rule, occasion);
  if (rule.value === 0) return met(() => tell(`It needs no ${many}`, rule, occasion));
  if (held === undefined) return profileUnknown(rule, say("you have not answered"));
  return held >= rule.value
    ? met(say(`you have ${held}`))
    : notMet(rule, "change", say(`you have ${held === 0 ? "none" : held}`));
}

function heldOf(kind: Kind, specialty: string, profile: Profile): number | undefined {
  if (kind === "count") return profile.letters;
  const none = profile.letters === 0 ? 0 : undefined;
  if (kind === "us") return profile.lettersUs ?? none;
  return profile.specialties?.[0] === specialty ? (profile.lettersSpecialty ?? none) : none;
}
