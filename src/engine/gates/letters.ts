import { plural } from "../counted.ts";
import { type Gate, met, notMet, type Outcome, profileUnknown, programUnknown } from "../criterion.ts";
import type { Fact, LetterDemand } from "../facts.ts";
import { conclude, hold } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import type { Occasion, Profile } from "../profile.ts";
import type { Known, Part } from "../rule.ts";
import { type Manner, type Statement, strengthOf } from "../statement.ts";
import { weigh } from "../witness.ts";
import { list } from "../wording.ts";

type Kind = keyof LetterDemand;
/** The parts of a demand, each judged by itself. */
export const LETTER_KINDS: readonly Kind[] = ["count", "us", "inSpecialty"];

interface Letters {
  readonly specialty: string;
  readonly kinds: Readonly<Partial<Record<Kind, Part<number>>>>;
}

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  count: ["letter", "letters"],
  us: ["letter from the US", "letters from the US"],
  inSpecialty: ["letter from the specialty", "letters from the specialty"],
};

/** Each kind of letter is a part; a kind that a page leaves out is not spoken of. */
export const LETTERS: Manner<LetterDemand, number> = {
  split: kindsOf,
  bothHold: (a, b, where) => where === "one page" && a > 0 && b > 0,
};

/** Letters of recommendation: how many, from the US, from the specialty. They can still be asked for. */
export const letters: Gate<Letters> = {
  id: "letters",
  title: "Letters of recommendation",
  rule: "How many, from the US, from the specialty. You can still ask for one: one step away.",
  question: "How many letters do you need, and must any come from the US or from the specialty?",
  reads: ["letters"],
  manners: { letters: LETTERS },
  answers: ["letters", "lettersUs", "lettersSpecialty", "specialties"],
  asks: () => false,
  asksAnybody: true,

  read({ facts, specialty }, { asOf }) {
    const { rule: kinds, sources, hints } = weigh(facts.letters, LETTERS, asOf);
    return { rule: { specialty, kinds }, sources, hints };
  },

  check({ specialty, kinds }, profile, occasion) {
    const findings = LETTER_KINDS.map((kind) =>
      hold(
        kinds[kind],
        (known) => checkKind(kind, known, heldOf(kind, specialty, profile), occasion),
        (values) => `Its pages disagree on how many ${NAMES[kind][1]} it needs (${list(values.map(String))})`,
      ),
    );
    return conclude(
      findings,
      () => programUnknown("none", () => "It does not say how many letters it needs."),
      "all",
    );
  },
};

function kindsOf(fact: Fact<LetterDemand>): readonly Statement<number>[] {
  return LETTER_KINDS.flatMap((kind) => {
    const value = fact.value[kind];
    if (value === null || value === undefined) return [];
    return [{ fact, value, strength: strengthOf(fact, kind), key: kind, about: [kind] }];
  });
}

function checkKind(kind: Kind, known: Known<number>, held: number | undefined, occasion: Occasion): Outcome {
  const [one, many] = NAMES[kind];
  const say = (yours: string) => () =>
    tell(`${asks(known.strength)} ${plural(known.value, one, many)}; ${yours}`, known, occasion);
  if (known.value === 0) return met(() => tell(`It needs no ${many}`, known, occasion));
  if (held === undefined) return profileUnknown(known, say("you have not answered"));
  return held >= known.value
    ? met(say(`you have ${held}`))
    : notMet(known, "change", say(`you have ${held === 0 ? "none" : held}`));
}

function heldOf(kind: Kind, specialty: string, profile: Profile): number | undefined {
  if (kind === "count") return profile.letters;
  const none = profile.letters === 0 ? 0 : undefined;
  if (kind === "us") return profile.lettersUs ?? none;
  return profile.specialties?.[0] === specialty ? (profile.lettersSpecialty ?? none) : none;
}
