import { disputed, type Gate, met, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { Fact, Program } from "../facts.ts";
import { dayIn, type Occasion, type Season } from "../profile.ts";
import { type Known, type Read, readRule, type Stated, UNKNOWN } from "../rule.ts";
import { dayInSeason } from "../season.ts";
import { list, sayDay, tell } from "../wording.ts";

/** What pages say of the last day, whatever the season, and the state in whose zone a day ends. */
export type StatedDays = typeof UNKNOWN | { readonly state: string; readonly facts: readonly Fact<string>[] };

/** The last day in one season, as the program's pages together give it. */
interface LastDay {
  /** A rule, or, where no page states one, a wish. Its values are days of the season. */
  readonly rule: Stated<string>;
  /** A day by which it would like applications, beside a rule; never hearsay. */
  readonly wish: Read<Known<string>> | null;
  /** A page that counts names the day with its year; otherwise it is one of each year. */
  readonly isDated: boolean;
  readonly sources: readonly string[];
}

/** The program's own closing day. A date of another season says nothing of this one. */
export const deadline: Gate<StatedDays> = {
  id: "deadline",
  title: "Deadline",
  rule: "A closing day that has passed closes for this season. A date of an earlier season says nothing of this one.",
  question: "Until when do you take applications this season?",
  reads: ["deadline"],
  answers: [],
  asks: () => false,
  asksAnybody: true,

  read({ state, facts }): Read<StatedDays> {
    const stated = facts.deadline ?? [];
    if (stated.length === 0) return { rule: UNKNOWN, sources: [] };
    const sorted = [...stated].sort(byText);
    return { rule: { state, facts: sorted }, sources: [...new Set(sorted.map(({ source }) => source))] };
  },

  check(stated, _profile, occasion) {
    const { season } = occasion;
    if (!("facts" in stated)) return programUnknown("none", () => "It states no deadline of its own.");
    const last = lastDayIn(stated, season);
    if (!last) return programUnknown("none", () => otherSeasonWords(stated.facts, season));
    return judge(last, dayIn(occasion, stated.state), occasion);
  },
};

/** What a program's pages say of its last day in a season, for lists and calendars. */
export interface LastDayReading {
  /** A rule, a wish where no page states a rule, or pages that disagree. */
  readonly says: "until" | "wish" | "disagree";
  /** Days of the season, `YYYY-MM-DD`, earliest first: several only where pages disagree. */
  readonly days: readonly [string, ...string[]];
  /** The day by which it would like applications, where that stands beside a rule. */
  readonly wishedBy: string | null;
  /** Only a directory or forum says so. */
  readonly isHearsay: boolean;
  /** A page that counts names the day with its year; otherwise it is one of each year. */
  readonly isDated: boolean;
  /** The date that the page shows; null when it shows none, or when pages disagree. */
  readonly shown: string | null;
  readonly sources: readonly string[];
}

/** The gate's own reading; null when no page gives a last day for the occasion's season. */
export function readLastDay(
  program: Pick<Program, "state" | "facts">,
  { season }: Occasion,
): LastDayReading | null {
  const { rule: stated } = deadline.read(program as Program);
  const last = "facts" in stated ? lastDayIn(stated, season) : null;
  if (!last) return null;
  const { rule, wish, isDated } = last;
  const isKnown = rule.state === "known";
  return {
    says: isKnown ? (rule.strength === "preferred" ? "wish" : "until") : "disagree",
    days: (isKnown ? [rule.value] : [...rule.values].sort()) as [string, ...string[]],
    wishedBy: wish?.rule.value ?? null,
    isHearsay: rule.weak,
    isDated,
    shown: isKnown ? rule.shown : null,
    sources: [...new Set([...last.sources, ...(wish?.sources ?? [])])].sort(),
  };
}

/** Days are brought to the season first, those of other seasons dropped; only then pages are held against each other. */
function lastDayIn({ facts }: { readonly facts: readonly Fact<string>[] }, season: Season): LastDay | null {
  const dated = new Set<string>();
  const here = facts.flatMap((fact): readonly Fact<string>[] => {
    const day = dayInSeason(fact.value, season);
    if (day === null) return [];
    if (day === fact.value) dated.add(fact.source);
    return [{ ...fact, value: day }];
  });
  const isWish = ({ strength }: Fact<string>) => strength === "preferred";
  const rules = here.filter((fact) => !isWish(fact));
  const wished = readRule(here.filter(isWish));
  const { rule, sources } = rules.length > 0 ? readRule(rules) : wished;
  if (rule.state === "unknown") return null;
  const isToldBeside = rules.length > 0 && wished.rule.state === "known" && !wished.rule.weak;
  return {
    rule,
    wish: isToldBeside ? (wished as Read<Known<string>>) : null,
    isDated: sources.some((source) => dated.has(source)),
    sources,
  };
}

function judge({ rule, wish, isDated, sources }: LastDay, today: string, occasion: Occasion): Outcome {
  const values = rule.state === "known" ? [rule.value] : rule.values;
  const over = values.filter((day) => day < today).length;
  const days = list(values.map(sayDay));
  if (over === values.length)
    return {
      ...notMet(rule, "not-change", () => passedWords(rule, days, isDated, occasion)),
      sources,
    };
  const also = wish
    ? ` It would ${wish.rule.value < today ? "have liked" : "like"} them by ${sayDay(wish.rule.value)}.`
    : "";
  const outcome =
    rule.state === "known"
      ? met(() => `${tell(untilWords(rule, days, isDated, occasion), rule, occasion)}${also}`)
      : over === 0
        ? met(() => `${differWords(days)}, and none of these days has passed.${also}`)
        : disputed(rule, () => `${differWords(days)}.${also}`);
  return { ...outcome, sources: [...new Set([...sources, ...(wish?.sources ?? [])])].sort() };
}

function untilWords(
  { strength }: Known<string>,
  days: string,
  isDated: boolean,
  { season }: Occasion,
): string {
  const until = strength === "preferred" ? "It would like applications by" : "It takes applications until";
  return `${until} ${days}${season.assumed && !isDated ? ", by the day that it names for each year" : ""}`;
}

function passedWords(rule: Stated<string>, days: string, isDated: boolean, occasion: Occasion): string {
  const of = occasion.season.assumed ? `for the ${occasion.season.year} season` : "for this season";
  if (rule.state === "disputed") return `${differWords(days)}, and all of these days have passed ${of}.`;
  return tell(`${untilWords(rule, days, isDated, occasion)}, which has passed ${of}`, rule, occasion);
}

function differWords(days: string): string {
  return `Its pages disagree on the deadline (${days})`;
}

/** Why none of the days that it names counts: the nearest earlier one, else the next later one, else a 29 February. */
function otherSeasonWords(facts: readonly Fact<string>[], season: Season): string {
  const days = facts.map(({ value }) => value).filter((value) => value.length > "MM-DD".length);
  const earlier = days.filter((day) => day < season.opens).sort();
  const later = days.filter((day) => day > season.opens).sort();
  const unknown = `${season.assumed ? `the ${season.year} season's` : "this season's"} is not known.`;
  if (earlier.length > 0)
    return `The last deadline it published is ${sayDay(earlier.at(-1) as string)}; ${unknown}`;
  if (later.length > 0)
    return `The deadline it published, ${sayDay(later[0] as string)}, is of another season; ${unknown}`;
  const [{ value }] = facts as readonly [Fact<string>];
  return `It names ${sayDay(value)}, a day that this season does not have; ask until when it takes applications.`;
}

function byText(a: Fact<string>, b: Fact<string>): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
