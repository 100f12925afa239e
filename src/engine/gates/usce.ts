import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { UsceDemand } from "../facts.ts";
import { applicationYear, type Occasion, type Profile } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { sayWeeks, USCE_KINDS, WEEKS_A_MONTH, weeksHeld } from "../usce-weeks.ts";
import { asks, plural, tell } from "../wording.ts";

/** Weeks of hands-on experience that meet every demand we have found: three months. */
const USUAL_WEEKS = 3 * WEEKS_A_MONTH;

/** US clinical experience: how long, of which kind, how recent. It can still be gained. */
export const usce: Gate<Rule<UsceDemand>> = {
  id: "usce",
  title: "US clinical experience",
  rule: "Months, kind and age as the program states. Observerships count unless it says hands-on. You can still gain it: one step away.",
  question: "Do you require US clinical experience, how long, and must it be hands-on?",
  reads: ["usce"],
  answers: ["usceHandsOn", "usceHandsOnWeeks", "usceObserver", "usceObserverWeeks", "usceLastYear"],
  asks: (profile) => (weeksHeld("hands-on", profile) ?? Infinity) < USUAL_WEEKS,
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.usce),

  check(rule, profile, occasion) {
    if (rule.state === "unknown")
      return programUnknown("none", () => "It states no demand of US clinical experience.");
    if (rule.state === "disputed")
      return disputed(rule, () => "Its pages disagree on US clinical experience.");
    const demand = rule.value;
    if (!demand.needed)
      return met(() => tell("It says that it does not demand US clinical experience", rule, occasion));
    const say = (yours: string) => () =>
      tell(`${asks(rule.strength)} ${words(demand)}; ${yours}`, rule, occasion);
    const weeks = weeksThatCount(demand, profile);
    // A demand that names no length is met by a month, as rotations are counted.
    const needed = (demand.months ?? 1) * WEEKS_A_MONTH;
    const isEnough = weeks.sure >= needed;
    // Less than a month against a demand that names no length: whether it is enough, only the program can say.
    const isLengthOpen = demand.months === null && weeks.sure > 0 && !isEnough;
    if (!isEnough && !isLengthOpen && !weeks.missing) {
      const held = weeks.sure === 0 ? "none that counts" : sayWeeks(weeks.sure);
      return notMet(rule, "change", say(`you have ${held}`));
    }
    // Too old is too old, however many months an open answer may add.
    const recent = isRecent(demand, profile, occasion);
    if (recent === false) return notMet(rule, "change", say("yours is older"));
    if (isLengthOpen && !weeks.missing)
      return programUnknown(
        rule.strength === "preferred" ? "none" : "ask",
        say(`it does not say how long, and you have ${sayWeeks(weeks.sure)}`),
      );
    if (!isEnough) return profileUnknown(rule, say("you have not said how much you have"));
    if (recent === undefined) return profileUnknown(rule, say("you have not said when yours was"));
    return met(say(`you have ${sayWeeks(weeks.sure)}`));
  },
};

function words({ months, handsOn, withinYears }: UsceDemand): string {
  const length = months === null ? "" : `${plural(months, "month")} of `;
  const kind = handsOn ? "hands-on US clinical experience" : "US clinical experience";
  return `${length}${kind}${withinYears === null ? "" : ` within the last ${plural(withinYears, "year")}`}`;
}

/** Weeks that count for the demand; `missing` when an unanswered question could add to them. */
function weeksThatCount({ handsOn }: UsceDemand, profile: Profile): { sure: number; missing: boolean } {
  const held = handsOn
    ? [weeksHeld("hands-on", profile)]
    : USCE_KINDS.map((kind) => weeksHeld(kind, profile));
  return {
    sure: held.reduce<number>((sum, weeks) => sum + (weeks ?? 0), 0),
    missing: held.includes(undefined),
  };
}

function isRecent(
  { withinYears }: UsceDemand,
  { usceLastYear }: Profile,
  { season }: Occasion,
): boolean | undefined {
  if (withinYears === null) return true;
  return usceLastYear === undefined ? undefined : applicationYear(season) - usceLastYear <= withinYears;
}
