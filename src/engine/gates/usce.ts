import { plural } from "../counted.ts";
import {
  disputed,
  type Gate,
  met,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
} from "../criterion.ts";
import type { Fact, Strength, UsceDemand } from "../facts.ts";
import { conclude, type Findings, findHint, sameWords } from "../judge.ts";
import { asks, tell } from "../page-words.ts";
import { applicationYear, type Occasion, type Profile } from "../profile.ts";
import type { Hinted, Known } from "../rule.ts";
import { type Manner, type Statement, strengthOf } from "../statement.ts";
import { type Demanded, demandsAt, hintedDemand, USCE_PARTS, type UsceValue } from "../usce-demand.ts";
import { sayWeeks, USCE_KINDS, WEEKS_A_MONTH, weeksHeld } from "../usce-weeks.ts";
import { type Parts, weigh } from "../witness.ts";

/** Weeks of hands-on experience that meet every demand we have found: three months. */
const USUAL_WEEKS = 3 * WEEKS_A_MONTH;

/** Months, kind and recency are parts that join to one demand; "not hands-on" says only that the page does not ask for it. */
export const USCE: Manner<UsceDemand, UsceValue> = {
  split: partsOf,
  bothHold: (a, b, where) => where === "one page" && typeof a === "number" && typeof b === "number",
};

/** What its pages add up to at each firmness; several demands where they disagree. */
interface Usce {
  readonly demands: Readonly<Record<Strength, readonly Demanded[]>>;
  readonly hints: readonly Hinted<UsceDemand>[];
}

/** US clinical experience: how long, of which kind, how recent. It can still be gained. */
export const usce: Gate<Usce> = {
  id: "usce",
  title: "US clinical experience",
  rule: "Months, kind and age as the program states. Observerships count unless it says hands-on. You can still gain it: one step away.",
  question: "Do you require US clinical experience, how long, and must it be hands-on?",
  reads: ["usce"],
  manners: { usce: USCE },
  answers: ["usceHandsOn", "usceHandsOnWeeks", "usceObserver", "usceObserverWeeks", "usceLastYear"],
  asks: (profile) => (weeksHeld("hands-on", profile) ?? Infinity) < USUAL_WEEKS,
  asksAnybody: true,

  read({ facts }, { asOf }) {
    const { rule: parts, sources, hints } = weigh(facts.usce, USCE, asOf);
    const demands = {
      required: demandsAt(parts, "required"),
      exceptions: demandsAt(parts, "exceptions"),
      preferred: demandsAt(parts, "preferred"),
    };
    return { rule: { demands, hints: hintsOf(parts) }, sources, hints };
  },

  check(rule, profile, occasion) {
    const at = (strength: Strength): readonly Outcome[] => {
      const demands = rule.demands[strength];
      return demands.length === 0 ? [] : [agreed(demands, strength, profile, occasion)];
    };
    const findings: Findings = {
      rules: [...at("required"), ...at("exceptions")],
      wishes: at("preferred"),
      hints: rule.hints.map((hinted) => findHint(hinted, checkDemand(hinted, profile, occasion))),
    };
    return conclude([findings], () =>
      programUnknown("none", () => "It states no demand of US clinical experience."),
    );
  },
};

function partsOf(fact: Fact<UsceDemand>): readonly Statement<UsceValue>[] {
  const { needed } = fact.value;
  return USCE_PARTS.flatMap((key): readonly Statement<UsceValue>[] => {
    const value = fact.value[key];
    const isSilent =
      key !== "needed" && (!needed || value === null || value === undefined || value === false);
    return isSilent
      ? []
      : [{ fact, value: value as UsceValue, strength: strengthOf(fact, key), key, about: [key] }];
  });
}

/** Pages that disagree ask, unless each way to read them means the same for this visitor. */
function agreed(
  demands: readonly Demanded[],
  strength: Strength,
  profile: Profile,
  occasion: Occasion,
): Outcome {
  const outcomes = demands.map(({ demand, from }) =>
    checkDemand(together(demand, strength, from), profile, occasion),
  );
  const [first, ...rest] = outcomes as unknown as readonly [Outcome, ...Outcome[]];
  if (rest.length === 0) return first;
  const differ = "Its pages disagree on US clinical experience";
  if (rest.every(({ status, effect }) => status === first.status && effect === first.effect))
    return {
      ...first,
      say: () => `${sameWords(differ, first)} ${[...new Set(outcomes.map((one) => one.say()))].join(" ")}`,
    };
  return disputed({ strength }, () => `${differ}.`);
}

/** What the reader must know of several pages at once: the caution that any of them calls for. */
function together(
  demand: UsceDemand,
  strength: Strength,
  from: readonly Known<UsceValue>[],
): Known<UsceDemand> {
  const dates = from.map(({ shown }) => shown);
  const notes = [...new Set(from.flatMap(({ note }) => note ?? []))];
  const oldest = dates.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b), dates[0] ?? null);
  return {
    value: demand,
    strength,
    shown: oldest,
    notAfter: oldest === null ? (from.find(({ shown }) => shown === null)?.notAfter ?? null) : null,
    sponsorWide: from.some(({ sponsorWide }) => sponsorWide),
    note: notes.length > 0 ? notes.join(" ") : null,
  };
}

/** One hint a page, its parts put together. */
function hintsOf(rule: Parts<UsceValue>): readonly Hinted<UsceDemand>[] {
  const all = USCE_PARTS.flatMap((name) => (rule[name]?.hints ?? []).map((hint) => [name, hint] as const));
  return [...new Set(all.map(([, { at }]) => at))].map((at) => {
    const parts = all.filter(([, hint]) => hint.at === at);
    const [, first] = parts[0] as (typeof all)[number];
    return { ...first, value: hintedDemand(parts) };
  });
}

function checkDemand(known: Known<UsceDemand>, profile: Profile, occasion: Occasion): Outcome {
  const demand = known.value;
  if (!demand.needed)
    return met(() => tell("It says that it does not demand US clinical experience", known, occasion));
  const say = (yours: string) => () =>
    tell(`${asks(known.strength)} ${words(demand)}; ${yours}`, known, occasion);
  const weeks = weeksThatCount(demand, profile);
  // A demand that names no length is met by a month, as rotations are counted.
  const needed = (demand.months ?? 1) * WEEKS_A_MONTH;
  const isEnough = weeks.sure >= needed;
  // Less than a month against a demand that names no length: whether it is enough, only the program can say.
  const isLengthOpen = demand.months === null && weeks.sure > 0 && !isEnough;
  if (!isEnough && !isLengthOpen && !weeks.missing) {
    const held = weeks.sure === 0 ? "none that counts" : sayWeeks(weeks.sure);
    return notMet(known, "change", say(`you have ${held}`));
  }
  // Too old is too old, however many months an open answer may add.
  const recent = isRecent(demand, profile, occasion);
  if (recent === false) return notMet(known, "change", say("yours is older"));
  if (isLengthOpen && !weeks.missing)
    return {
      ...programUnknown(
        known.strength === "preferred" ? "none" : "ask",
        say(`it does not say how long, and you have ${sayWeeks(weeks.sure)}`),
      ),
      depends: true,
    };
  if (!isEnough) return profileUnknown(known, say("you have not said how much you have"));
  if (recent === undefined) return profileUnknown(known, say("you have not said when yours was"));
  return met(say(`you have ${sayWeeks(weeks.sure)}`));
}

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
