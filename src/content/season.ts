import type { Season as EngineSeason } from "../engine/profile.ts";
import { type Reckoning, reckon } from "../engine/season.ts";
import type { ReviewDay } from "../plan/late.ts";
import type { Content, FiledSeason } from "./content.ts";
import { rulesOf } from "./season-rules.ts";

/** The season as the engine takes it: its phases begin on the days of its record. */
function toEngineSeason(season: FiledSeason): EngineSeason {
  const { year, opens, dates } = season;
  const dayOf = (id: string) => dates.find((date) => date.id === id)?.date ?? null;
  return {
    year,
    opens: opens.value,
    days: {
      review: dayOf("programs-review"),
      ranking: dayOf("ranking-opens"),
      lists: dayOf("rank-list-deadline"),
      status: dayOf("match-status"),
      matchDay: dayOf("match-day"),
    },
    rules: rulesOf(season),
  };
}

/** Every season that a record announces, by year. Throws when there is none. */
export function seasonsOf({ seasons }: Pick<Content, "seasons">): readonly [EngineSeason, ...EngineSeason[]] {
  const [first, ...rest] = [...seasons.values()].sort((a, b) => a.year - b.year).map(toEngineSeason);
  if (!first) throw new Error("content/seasons holds no season.");
  return [first, ...rest];
}

/** What a day means, and the record whose dates and prices pages show on it: that of the season, else that of the last one announced. */
export function reckonContent(
  content: Pick<Content, "seasons">,
  day: string,
): { readonly reckoning: Reckoning; readonly record: FiledSeason } {
  const reckoning = reckon(day, seasonsOf(content));
  const { year } = reckoning.over ?? reckoning.season;
  return { reckoning, record: [...content.seasons.values()].find((one) => one.year === year) as FiledSeason };
}

/** The day from which programs may read a season's applications; null when no page that we read tells it. */
export function reviewDayOf({ year, dates }: FiledSeason): ReviewDay | null {
  const review = dates.find(({ id }) => id === "programs-review");
  return review ? { season: year, day: review.date, confirmed: review.confirmed } : null;
}
