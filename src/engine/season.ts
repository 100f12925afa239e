import { addDays, isDay, yearsLater } from "./day.ts";
import type { Occasion, Season } from "./profile.ts";
import { rulesAfter } from "./season-rules.ts";

/** Where in a season a day lies. */
export const PHASES = ["prepare", "apply", "interviews", "rank", "wait", "match-week", "after"] as const;
export type Phase = (typeof PHASES)[number];

/** What a day means to applicants: the season they plan, and whether pages have announced it. */
export interface Reckoning {
  /** The season that verdicts of the day are for. */
  readonly season: Season;
  /** The last season that a record announces, once it is over and the next one is not announced; null otherwise. */
  readonly over: Season | null;
  /** Of the season; once that is only assumed, `after`, for the phases of a season that nobody announced are not known. */
  readonly phase: Phase;
}

/** Training starts on the first of July of a season's year: a season whose record names no Match Day ends there. */
const TRAINING_STARTS = "07-01";

/** Season and phase of a day: the one reckoning that pages, tools, results, the command and calendars share. */
export function reckon(day: string, seasons: readonly [Season, ...Season[]]): Reckoning {
  const known = [...seasons].sort((a, b) => a.year - b.year);
  const running = known.find((season) => day <= endOfSeason(season));
  if (running) return { season: running, over: null, phase: phaseOf(running, day) };
  const over = known.at(-1) as Season;
  return { season: assumedAfter(over, day), over, phase: "after" };
}

/** The season of a day: the first whose Match Day has not passed, for whoever looks in April plans the next one. */
export function seasonOn(day: string, seasons: readonly [Season, ...Season[]]): Season {
  return reckon(day, seasons).season;
}

/** The season of this year; assumed when it is later than all that are known, undefined when it is earlier or between them. */
export function seasonOfYear(year: number, seasons: readonly [Season, ...Season[]]): Season | undefined {
  const known = [...seasons].sort((a, b) => a.year - b.year);
  const last = known.at(-1) as Season;
  return year > last.year ? seasonsLater(last, year - last.year) : known.find((one) => one.year === year);
}

/** The season after this one, with the same opening day a year later: its dates are not announced, so they are only assumed. */
export function seasonAfter(season: Season): Season {
  return seasonsLater(season, 1);
}

function seasonsLater({ year, opens, rules }: Season, seasons: number): Season {
  return {
    year: year + seasons,
    opens: yearsLater(opens, seasons),
    assumed: true,
    ...(rules && { rules: rulesAfter(rules) }),
  };
}

/** The day on which the next season opens. */
export function nextOccasion({ season }: Occasion): Occasion {
  const next = seasonAfter(season);
  return { season: next, asOf: next.opens };
}

/** The last day of a season: its Match Day. */
export function endOfSeason({ year, days }: Season): string {
  return days?.matchDay ?? `${year}-${TRAINING_STARTS}`;
}

/** Where a day lies in a season. A phase of whose first day no record tells is left out: the one before it lasts on. */
export function phaseOf(season: Season, day: string): Phase {
  const { opens, days } = season;
  if (day > endOfSeason(season)) return "after";
  const begins: readonly [Phase, string | null][] = [
    ["match-week", days?.status ?? days?.matchDay ?? null],
    // On the day itself lists can still be certified.
    ["wait", days?.lists ? addDays(days.lists, 1) : null],
    ["rank", days?.ranking ?? null],
    ["interviews", days?.review ?? null],
    ["apply", opens],
  ];
  return begins.find(([, first]) => first !== null && day >= first)?.[0] ?? "prepare";
}

/**
 * A last day as a day of this season; null when the season has no such day. A day without a year falls between the opening and the next one,
 * so that one before the opening belongs to the season's end; 29 February is a day only of a season that has one. A day of another season
 * says nothing of this one.
 */
export function dayInSeason(stated: string, { opens }: Season): string | null {
  if (stated.length > "MM-DD".length)
    return isDay(stated) && stated >= opens && stated < yearsLater(opens, 1) ? stated : null;
  const year = (stated >= opens.slice(5) ? opens : yearsLater(opens, 1)).slice(0, 4);
  const day = `${year}-${stated}`;
  return isDay(day) ? day : null;
}

/** The assumed season of a day after all that is known. An assumed season ends when the last known one ended, so many years later. */
function assumedAfter(known: Season, day: string): Season {
  const last = endOfSeason(known);
  const years = Number(day.slice(0, 4)) - Number(last.slice(0, 4));
  return seasonsLater(known, day.slice(4) > last.slice(4) ? years + 1 : years);
}
