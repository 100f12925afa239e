import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import { silence, tell } from "../page-words.ts";
import type { Profile } from "../profile.ts";
import type { Rule } from "../rule.ts";
import { type Manner, union, whole } from "../statement.ts";
import { settle } from "../witness.ts";
import { list } from "../wording.ts";

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

/** Pages that name other themes do not disagree: it names them all. */
const MISSION: Manner<readonly string[], readonly string[]> = { split: whole, bothHold: () => true };
const SHORTAGE: Manner<number, number> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  isFigure: true,
};

/** Experience against the mission that the program states. Research counts only where the mission names it. */
export const mission: Preference<Rule<readonly string[]>> = {
  id: "mission",
  title: "Mission",
  rule: "The part of the program's stated themes that your experience answers. Research counts only where the program names it.",
  question: "What experience do you value most in applicants?",
  reads: ["mission"],
  manners: { mission: MISSION },
  answers: ["experience"],
  points: 12,
  reason: "Programs that serve people in need look for people who have done so.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(facts.mission, MISSION, asOf, union),

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
  title: "Need of the county",
  rule: "With experience among people in need: the part of the county's people who live in a state shortage area for primary care.",
  question: null,
  reads: ["countyShortage"],
  answers: ["experience"],
  points: 8,
  reason: "The larger the county's shortage, the more experience with people in need answers it.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(facts.countyShortage, SHORTAGE, asOf),

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
