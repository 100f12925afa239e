import type { Occasion, Season } from "./profile.ts";

/** The season after this one, with the same opening day a year later: its dates are not announced, so they are only assumed. */
export function seasonAfter({ year, opens }: Season): Season {
  return { year: year + 1, opens: `${Number(opens.slice(0, 4)) + 1}${opens.slice(4)}` };
}

/** The day on which the next season opens. */
export function nextOccasion({ season }: Occasion): Occasion {
  const next = seasonAfter(season);
  return { season: next, asOf: next.opens };
}

/** The first season whose Match Day has not passed by a day: whoever looks in April plans the next one. Seasons after the last known are assumed. */
export function seasonOn(day: string, seasons: readonly [Season, ...Season[]]): Season {
  const known = [...seasons].sort((a, b) => a.year - b.year);
  let season = known.find(({ year }) => day <= matchDay(year)) ?? (known.at(-1) as Season);
  while (day > matchDay(season.year)) season = seasonAfter(season);
  return season;
}

const FRIDAY = 5;

/** Match Day is the third Friday of March (NRMP's calendars of 2026 and 2027): the 15th or one of the six days after it. */
function matchDay(year: number): string {
  return `${year}-03-${15 + ((FRIDAY - weekdayOfMarch15(year) + 7) % 7)}`;
}

/** 0 = Sunday; Sakamoto's rule, which needs no clock. */
function weekdayOfMarch15(year: number): number {
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + 2 + 15) % 7;
}
