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
