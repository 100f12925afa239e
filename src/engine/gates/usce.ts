import { disputed, type Gate, met, notMet, profileUnknown, programUnknown } from "../criterion.ts";
import type { UsceDemand } from "../facts.ts";
import { applicationYear, type Occasion, type Profile } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { asks, plural, tell } from "../wording.ts";

/** Months of hands-on experience that meet every demand we have found. */
const USUAL_MONTHS = 3;

/** US clinical experience: how long, of which kind, how recent. It can still be gained. */
export const usce: Gate<Rule<UsceDemand>> = {
  id: "usce",
  title: "US clinical experience",
  rule: "Months, kind and age as the program states. Observerships count unless it says hands-on. You can still gain it: one step away.",
  question: "Do you require US clinical experience, how long, and must it be hands-on?",
  reads: ["usce"],
  answers: ["usceHandsOn", "usceObserver", "usceLastYear"],
  asks: ({ usceHandsOn }) => usceHandsOn !== undefined && usceHandsOn < USUAL_MONTHS,
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
    const months = monthsHeld(demand, profile);
    const needed = demand.months ?? 1;
    const isEnough = months.sure >= needed;
    if (!isEnough && !months.missing) {
      const held = months.sure === 0 ? "none that counts" : plural(months.sure, "month");
      return notMet(rule, "change", say(`you have ${held}`));
    }
    // Too old is too old, however many months an open answer may add.
    const recent = isRecent(demand, profile, occasion);
    if (recent === false) return notMet(rule, "change", say("yours is older"));
    if (!isEnough) return profileUnknown(rule, say("you have not said how much you have"));
    if (recent === undefined) return profileUnknown(rule, say("you have not said when yours was"));
    return met(say(`you have ${plural(months.sure, "month")}`));
  },
};

function words({ months, handsOn, withinYears }: UsceDemand): string {
  const length = months === null ? "" : `${plural(months, "month")} of `;
  const kind = handsOn ? "hands-on US clinical experience" : "US clinical experience";
  return `${length}${kind}${withinYears === null ? "" : ` within the last ${plural(withinYears, "year")}`}`;
}

/** Months that count for the demand; `missing` when an unanswered question could add to them. */
function monthsHeld(
  { handsOn }: UsceDemand,
  { usceHandsOn, usceObserver }: Profile,
): { sure: number; missing: boolean } {
  const sure = (usceHandsOn ?? 0) + (handsOn ? 0 : (usceObserver ?? 0));
  return { sure, missing: usceHandsOn === undefined || (!handsOn && usceObserver === undefined) };
}

function isRecent(
  { withinYears }: UsceDemand,
  { usceLastYear }: Profile,
  { season }: Occasion,
): boolean | undefined {
  if (withinYears === null) return true;
  return usceLastYear === undefined ? undefined : applicationYear(season) - usceLastYear <= withinYears;
}
