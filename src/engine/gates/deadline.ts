import { type Gate, met, notApplicable, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { Fact, Program } from "../facts.ts";
import { hintReason } from "../hearing.ts";
import { conclude, hold } from "../judge.ts";
import { tell } from "../page-words.ts";
import { dayIn, type Occasion, type Season } from "../profile.ts";
import { type Known, NOTHING_SAID, type Part, type Read } from "../rule.ts";
import { dayInSeason } from "../season.ts";
import { type Manner, whole } from "../statement.ts";
import { weighWhole } from "../witness.ts";
import { list, sayDay } from "../wording.ts";

/** One page's two days both hold, the earlier counts; two pages' days cannot both be the last. */
const DEADLINE: Manner<string, string> = {
  split: whole,
  bothHold: (_a, _b, where) => where === "one page",
};

/** What pages say of the last day of one season, and the state in whose zone a day ends. */
interface LastDay {
  readonly state: string | null;
  /** Its values are days of the season. */
  readonly day: Part<string>;
  /** A page that counts names the day with its year; otherwise it is one of each year. */
  readonly isDated: boolean;
  /** Where pages name no day of this season: those that they name. */
  readonly others: readonly string[];
  /** The visitor applied to it this season. */
  readonly isSent?: true;
}

/** The program's own closing day. A date of another season says nothing of this one. */
export const deadline: Gate<LastDay> = {
  id: "deadline",
  title: "Deadline",
  rule: "A closing day that has passed closes for this season, but not for who has applied there. A date of another season says nothing of this one.",
  question: "Until when do you take applications this season?",
  reads: ["deadline"],
  manners: { deadline: DEADLINE },
  reshapes: true,
  answers: [],
  asks: () => false,
  asksAnybody: true,

  read: (program, occasion) => (program.sent ? SENT : readDays(program, program.facts.deadline, occasion)),

  check({ state, day: part, isDated, others, isSent }, _profile, occasion) {
    if (isSent) return notApplicable(() => "You applied there this season, so its last day is behind you.");
    const today = state === null ? occasion.asOf : dayIn(occasion, state);
    const findings = hold(
      part,
      (known) => checkDay(known, today, isDated, occasion),
      (days) => `Its pages disagree on the deadline (${list(days.map(sayDay))})`,
    );
    return conclude([findings], () =>
      programUnknown("none", () => otherSeasonWords(others, occasion.season)),
    );
  },
};

/** Days are brought to the season first, those of other seasons dropped; only then pages are weighed. */
function readDays(
  program: Pick<Program, "state">,
  facts: readonly Fact<string>[] | undefined,
  { season, asOf }: Occasion,
): Read<LastDay> {
  if (!facts?.length) return SILENT;
  const { state } = program;
  const here = facts.flatMap((fact) => inSeason(fact, season));
  const { rule: day, sources, hints } = weighWhole(here, DEADLINE, asOf);
  const isDated = facts.some(({ value, source }) => sources.includes(source) && isOfOneYear(value));
  if (day.rules.length > 0) return { rule: { state, day, isDated, others: [] }, sources, hints };
  const rule = { state, day, isDated, others: [] };
  if (here.length > 0) return { rule, sources, hints };
  const counting = facts.filter((fact) => hintReason(fact, asOf) === null);
  return {
    rule: { ...rule, others: [...new Set(counting.map(({ value }) => value))].sort() },
    sources: [...new Set(counting.map(({ source }) => source))].sort(),
    hints,
  };
}

const SILENT: Read<LastDay> = {
  rule: { state: null, day: NOTHING_SAID, isDated: false, others: [] },
  sources: [],
  hints: [],
};

const SENT: Read<LastDay> = { ...SILENT, rule: { ...SILENT.rule, isSent: true } };

/** The fact with its day in this season; nothing where it is a day of another one. */
export function inSeason(fact: Fact<string>, season: Season): readonly Fact<string>[] {
  const value = dayInSeason(fact.value, season);
  return value === null ? [] : [{ ...fact, value }];
}

function checkDay(known: Known<string>, today: string, isDated: boolean, occasion: Occasion): Outcome {
  const { season } = occasion;
  const isWish = known.strength === "preferred";
  const isOver = known.value < today;
  const until = isWish
    ? `It would ${isOver ? "have liked" : "like"} applications by`
    : "It takes applications until";
  const yearly = season.assumed && !isDated ? ", by the day that it names for each year" : "";
  const words = `${until} ${sayDay(known.value)}${yearly}`;
  if (!isOver) return met(() => tell(words, known, occasion));
  const passed = `, which has passed for ${season.assumed ? `the ${season.year}` : "this"} season`;
  return notMet(known, "not-change", () => tell(`${words}${isWish ? "" : passed}`, known, occasion));
}

/** The one day that rules of its pages name, as `readLastDay` reads it; null where they name none, disagree, or only wish or hearsay does. */
export function firmDayOf({ day: { rules } }: LastDay): string | null {
  if (rules.some((one) => one.length > 1)) return null;
  return rules.flat(2).reduce<string | null>((a, { value }) => (a === null || value < a ? value : a), null);
}

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

/** The gate's own reading; null when no page gives a last day for the occasion's season, or only one that is too old. */
export function readLastDay(
  program: Pick<Program, "state" | "facts" | "told">,
  occasion: Occasion,
): LastDayReading | null {
  const facts = program.told?.facts(deadline.id, program, occasion) ?? program.facts;
  if (!facts.deadline) return null;
  const { rule, sources, hints } = readDays(program, facts.deadline, occasion);
  const { day, isDated } = rule;
  const heard = day.hints.filter(({ reason }) => reason === "hearsay");
  const rulings = day.rules.length > 0 ? day.rules : day.wishes;
  const isHearsay = rulings.length === 0;
  const all = isHearsay ? heard : rulings.flat(2);
  const [first, ...others] = [...all].sort((a, b) => (a.value < b.value ? -1 : 1));
  if (!first) return null;
  const disagree = isHearsay
    ? others.some(({ value }) => value !== first.value)
    : rulings.some((one) => one.length > 1);
  const wished = day.rules.length > 0 ? day.wishes.flat(2).map(({ value }) => value) : [];
  return {
    says: disagree ? "disagree" : day.rules.length > 0 || isHearsay ? "until" : "wish",
    days: disagree ? [first.value, ...new Set(others.map(({ value }) => value))] : [first.value],
    wishedBy: wished.length > 0 ? wished.reduce((a, b) => (a < b ? a : b)) : null,
    isHearsay,
    isDated,
    shown: disagree ? null : first.shown,
    sources: isHearsay ? [...new Set(heard.map(({ at }) => hints[at] as string))].sort() : sources,
  };
}

/** Why none of the days that it names counts: the nearest earlier one, else the next later one, else a 29 February. */
function otherSeasonWords(stated: readonly string[], season: Season): string {
  const [any] = stated;
  if (any === undefined) return "It states no deadline of its own.";
  const days = stated.filter(isOfOneYear);
  const earlier = days.filter((day) => day < season.opens);
  const later = days.filter((day) => day > season.opens);
  const unknown = `${season.assumed ? `the ${season.year} season's` : "this season's"} is not known.`;
  if (earlier.length > 0)
    return `The last deadline it published is ${sayDay(earlier.at(-1) as string)}; ${unknown}`;
  if (later.length > 0)
    return `The deadline it published, ${sayDay(later[0] as string)}, is of another season; ${unknown}`;
  return `It names ${sayDay(any)}, a day that this season does not have; ask until when it takes applications.`;
}

function isOfOneYear(day: string): boolean {
  return day.length > "MM-DD".length;
}
