import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { LanguageGroup } from "../facts.ts";
import { silence, tell } from "../page-words.ts";
import type { Profile } from "../profile.ts";
import type { Rule } from "../rule.ts";
import { type Manner, union, whole } from "../statement.ts";
import { settle } from "../witness.ts";
import { list } from "../wording.ts";

const COUNTY_LANGUAGES: Manner<readonly LanguageGroup[], readonly LanguageGroup[]> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  isFigure: true,
};
/** Pages that name other languages do not disagree: it values them all. */
const VALUED_LANGUAGES: Manner<readonly string[], readonly string[]> = {
  split: whole,
  bothHold: () => true,
};

/** Languages of the county's patients: the share of its not-English-speaking households that the visitor can speak with. */
export const patientLanguages: Preference<Rule<readonly LanguageGroup[]>> = {
  id: "patient-languages",
  title: "Languages of the patients",
  rule: "The part of the county's households with another language than English whose language you speak. Census groups of several languages widen the range.",
  question: "Which languages help most with your patients?",
  reads: ["countyLanguages"],
  answers: ["languages"],
  points: 8,
  reason:
    "In these counties many households speak another language than English, and the application asks which you speak.",
  figure: "eras-language-level",

  read: ({ facts }, { asOf }) => settle(facts.countyLanguages, COUNTY_LANGUAGES, asOf),

  check(rule, { languages }): Share {
    if (rule.state !== "known")
      return unknownShare("program", () =>
        silence(rule, "We have no figures on the languages of its county.", "the languages of its county"),
      );
    // Equal shares keep the order of the rule, which is sorted.
    const groups = [...rule.value].sort((a, b) => b.percent - a.percent);
    if (languages === undefined) return unknownShare("profile", () => mostSpoken(groups));
    const share = spokenShare(groups, languages);
    return known(share, () => spokenByYou(groups, languages), share.high > 0);
  },
};

function mostSpoken([first]: readonly LanguageGroup[]): string {
  const fact = first
    ? `In ${first.percent}% of its county's households ${list(first.languages.map(nameOf))} is spoken`
    : "In its county other languages than English are rare";
  return `${fact}; you have not said which languages you speak.`;
}

/** Names the visitor's own languages alone; of a group only that it holds them. */
function spokenByYou(groups: readonly LanguageGroup[], languages: readonly string[]): string {
  const parts = groups.flatMap(({ languages: names, percent }) => {
    const yours = names.filter((name) => languages.includes(name));
    if (yours.length === 0) return [];
    const spoken = list(yours.map(nameOf));
    if (yours.length === names.length) return [`${percent}% speak ${spoken}`];
    return [`${percent}% speak a language of the group that the Census counts ${spoken} in`];
  });
  if (parts.length === 0) return "Its county counts no language that you named.";
  return `Of its county's households ${list(parts)}.`;
}

/** A group that holds several languages is an upper bound for each of them: it widens the range. */
function spokenShare(
  groups: readonly LanguageGroup[],
  languages: readonly string[],
): { low: number; high: number } {
  const total = groups.reduce((sum, { percent }) => sum + percent, 0);
  if (total === 0) return { low: 0, high: 0 };
  const matched = groups.filter((group) => group.languages.some((name) => languages.includes(name)));
  const whole = matched.filter((group) => group.languages.every((name) => languages.includes(name)));
  const sum = (some: readonly LanguageGroup[]) => some.reduce((all, { percent }) => all + percent, 0) / total;
  return { low: sum(whole), high: sum(matched) };
}

/** A language that the program itself says it values. */
export const valuedLanguages: Preference<Rule<readonly string[]>> = {
  id: "valued-languages",
  title: "Languages the program values",
  rule: "The part of the languages named by the program that you speak.",
  question: null,
  reads: ["languages"],
  manners: { languages: VALUED_LANGUAGES },
  answers: ["languages"],
  points: 4,
  reason: "Few programs name a language; those that do mean it.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(facts.languages, VALUED_LANGUAGES, asOf, union),

  check(rule, { languages }: Profile, occasion): Share {
    if (rule.state !== "known")
      return unknownShare("program", () =>
        silence(rule, "It does not say which languages it values.", "the languages it values"),
      );
    const wish = `It values ${list(rule.value.map(nameOf))}`;
    if (languages === undefined)
      return unknownShare("profile", () =>
        tell(`${wish}; you have not said which languages you speak`, rule, occasion),
      );
    const speaks = rule.value.filter((name) => languages.includes(name));
    const share = rule.value.length === 0 ? 0 : speaks.length / rule.value.length;
    const yours = speaks.length > 0 ? `you speak ${list(speaks.map(nameOf))}` : "you have named none of them";
    return known(
      { low: share, high: share },
      () => tell(`${wish}; ${yours}`, rule, occasion),
      speaks.length > 0,
    );
  },
};

function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
