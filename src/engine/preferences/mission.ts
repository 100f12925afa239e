import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { Profile } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { list, silence, tell } from "../wording.ts";

/** The visitor's experience that answers each theme of a program's mission. */
const ANSWERED_BY: Readonly<Record<string, readonly NonNullable<Profile["experience"]>[number][]>> = {
  underserved: ["underserved", "farmworker", "rural"],
  "county-safety-net": ["underserved", "farmworker"],
  fqhc: ["underserved", "farmworker", "rural"],
  border: ["underserved", "farmworker"],
  community: ["underserved", "rural", "farmworker"],
  rural: ["rural", "farmworker"],
  farmworker: ["farmworker"],
  research: ["research"],
  academic: ["research"],
};

/** Themes whose id does not read as a thing that a mission can name. */
const THEME_WORDS: ReadonlyMap<string, string> = new Map([
  ["academic", "academic medicine"],
  ["border", "the border region"],
  ["community", "its community"],
  ["county-safety-net", "the county safety net"],
  ["diverse", "diverse patients"],
  ["farmworker", "farmworkers"],
  ["fqhc", "community health centers"],
  ["native-american", "Native American patients"],
  ["rural", "rural medicine"],
  ["underserved", "underserved patients"],
]);

function themeWords(theme: string): string {
  return THEME_WORDS.get(theme) ?? theme.replaceAll("-", " ");
}

/** Experience against the mission that the program states. Research counts only where the mission names it. */
export const mission: Preference<Rule<readonly string[]>> = {
  id: "mission",

  read: ({ facts }) => readRule(facts.mission),

  check(rule, { experience }, occasion): Share {
    if (rule.state !== "known")
      return unknownShare("program", () => silence(rule, "No page of its mission was found.", "its mission"));
    const themes = rule.value.filter((theme) => Object.hasOwn(ANSWERED_BY, theme));
    const states = `Its mission names ${list(rule.value.map(themeWords))}`;
    if (themes.length === 0)
      return unknownShare("program", () =>
        tell(`${states}; none of our questions speaks to that`, rule, occasion),
      );
    if (experience === undefined)
      return unknownShare("profile", () =>
        tell(`${states}; you have not told your experience`, rule, occasion),
      );
    const answered = themes.filter((theme) => ANSWERED_BY[theme]?.some((kind) => experience.includes(kind)));
    const share = answered.length / themes.length;
    const yours =
      answered.length > 0
        ? `your experience fits ${answered.length === rule.value.length ? "that" : list(answered.map(themeWords))}`
        : "you named no experience of that kind";
    return known(
      { low: share, high: share },
      () => tell(`${states}; ${yours}`, rule, occasion),
      answered.length > 0,
    );
  },
};

/** Experience with underserved people against the county's need: the part of its people who live in a shortage area. */
export const countyNeed: Preference<Rule<number>> = {
  id: "county-need",

  read: ({ facts }) => readRule(facts.countyShortage),

  check(rule, { experience }): Share {
    if (rule.state !== "known")
      return unknownShare("program", () =>
        silence(
          rule,
          "We have no figures on doctor shortage in its county.",
          "doctor shortage in its county",
        ),
      );
    const need = `${rule.value}% of the people of its county live in a state shortage area for primary care`;
    if (experience === undefined)
      return unknownShare("profile", () => `${need}; you have not told your experience.`);
    const has = experience.some((kind) => kind !== "research");
    const share = has ? rule.value / 100 : 0;
    return known(
      { low: share, high: share },
      () =>
        `${need}; you ${has ? "have worked with people in need of care" : "named no work with underserved people"}.`,
    );
  },
};
