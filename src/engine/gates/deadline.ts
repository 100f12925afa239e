import { disputed, type Gate, met, notMet, programUnknown } from "../criterion.ts";
import type { Season } from "../profile.ts";
import { type Rule, readRule } from "../rule.ts";
import { list, sayDay, tell } from "../wording.ts";

/** The program's own closing day. A date of an earlier season says nothing of this one. */
export const deadline: Gate<Rule<string>> = {
  id: "deadline",
  title: "Deadline",
  rule: "A closing day that has passed closes for this season. A date of an earlier season says nothing of this one.",
  question: "Until when do you take applications this season?",
  reads: ["deadline"],
  answers: [],
  asks: () => false,
  asksAnybody: true,

  read: ({ facts }) => readRule(facts.deadline),

  check(rule, _profile, occasion) {
    if (rule.state === "unknown") return programUnknown("none", () => "It states no deadline of its own.");
    if (rule.state === "disputed")
      return disputed(
        rule,
        () =>
          `Its pages disagree on the deadline (${list(rule.values.map((value) => sayDay(dayInSeason(value, occasion.season))))}).`,
      );
    const day = dayInSeason(rule.value, occasion.season);
    if (day < occasion.season.opens) {
      return programUnknown("none", () =>
        tell(`The last deadline it published is ${sayDay(day)}; this season's is not known`, rule, occasion),
      );
    }
    const wish =
      rule.strength === "preferred" ? "It would like applications by" : "It takes applications until";
    if (occasion.asOf <= day) return met(() => tell(`${wish} ${sayDay(day)}`, rule, occasion));
    return notMet(rule, "not-change", () =>
      tell(`${wish} ${sayDay(day)}, which has passed for this season`, rule, occasion),
    );
  },
};

/** A day without a year falls between the season's opening and the next June. */
export function dayInSeason(value: string, { opens }: Season): string {
  if (value.length > 5) return value;
  const year = Number(opens.slice(0, 4));
  return value >= opens.slice(5) ? `${year}-${value}` : `${year + 1}-${value}`;
}
