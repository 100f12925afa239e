import type { Season as EngineSeason } from "../engine/profile.ts";
import type { ReviewDay } from "../plan/late.ts";
import type { Content, Season } from "./content.ts";

/** Training starts on the first of July of a season's year: what no record tells of its Match Day ends there. */
const LAST_DAY = "07-01";

/** The season that a day belongs to: the first whose Match Day has not passed, else the last we have. */
export function seasonOn(content: Content, day: string): Season {
  const seasons = [...content.seasons.values()].sort((a, b) => a.year - b.year);
  const season = seasons.find((one) => day <= matchDay(one)) ?? seasons.at(-1);
  if (!season) throw new Error("content/seasons holds no season.");
  return season;
}

/** The season as the engine takes it. */
export function toEngineSeason({ year, opens }: Season): EngineSeason {
  return { year, opens: opens.value };
}

/** The day from which programs may read a season's applications; null when no page that we read tells it. */
export function reviewDayOf({ year, dates }: Season): ReviewDay | null {
  const review = dates.find(({ id }) => id === "programs-review");
  return review ? { season: year, day: review.date, confirmed: review.confirmed } : null;
}

function matchDay({ year, dates }: Season): string {
  return dates.find(({ id }) => id === "match-day")?.date ?? `${year}-${LAST_DAY}`;
}
