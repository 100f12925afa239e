import { disputed, type Gate, met, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { Fact, Program } from "../facts.ts";
import { dayIn, type Occasion, type Season } from "../profile.ts";
import { type Known, type Read, readRule, type Stated, UNKNOWN } from "../rule.ts";
import { dayInSeason } from "../season.ts";
import { list, sayDay, tell } from "../wording.ts";

/** What pages say of the last day, whatever the season, and the state in whose zone a day ends. */
export type StatedDays = typeof UNKNOWN | { readonly state: string; readonly facts: readonly Fact<string>[] };

/** The last day in one season, as the program's pages together give it. */
export interface LastDay {
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

/** The last day that a program's pages give for a season; null when none of them gives one. */
export function lastDayOf(program: Pick<Program, "state" | "facts">, season: Season): LastDay | null {
  const { rule } = deadline.read(program as Program);
  return "facts" in rule ? lastDayIn(rule, season) : null;
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
