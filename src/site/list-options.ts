import { reviewDayOf } from "../content/season.ts";
import { pickFees } from "../plan/cost/index.ts";
import type { ListOptions } from "../plan/list-options.ts";
import type { Site } from "./site.ts";

const COUNTED = /^(?:eras-tier-\d+|eras-token|usmle-transcript|nrmp-registration|nrmp-extra-rank)$/;
const PASS_MARK = "step-2-ck-pass-mark";
const GEOGRAPHY = "eras-geographic-preferences";
const AVERAGE = "applications-per-img-2022";

/** Prices, signals and dates of the season, and the words by which a file names programs. */
export function listOptionsOf({ content, season }: Site): ListOptions {
  const prices = season.fees.filter(({ id }) => COUNTED.test(id));
  const geography = content.figures.get(GEOGRAPHY);
  const average = content.figures.get(AVERAGE);
  const passMark = content.figures.get(PASS_MARK)?.value;
  if (typeof passMark !== "number") throw new Error(`content/figures/${PASS_MARK}.json is no number.`);
  const specialties = [...content.specialties.values()];
  const used = [
    ...prices.map(({ source }) => source),
    ...season.signals.map(({ source }) => source),
    ...season.dates.map(({ source }) => source),
    ...[geography, average].flatMap((figure) => figure?.source ?? []),
  ];
  return {
    year: season.year,
    fees: pickFees(season.fees),
    prices: prices.map(({ id, what, amountUsd, season: year, confirmed, note = null, source }) => ({
      id,
      what,
      amountUsd,
      season: year,
      confirmed,
      note,
      source,
    })),
    services: Object.fromEntries(
      specialties.flatMap(({ id, residencyService }) =>
        residencyService ? [[id, residencyService.value]] : [],
      ),
    ),
    signals: season.signals,
    dates: season.dates.filter((date) => date.for === "applicant"),
    review: reviewDayOf(season),
    regions: [...content.regions.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ id, name })),
    specialties: specialties.map(({ id, name }) => ({ id, name })),
    passMark,
    geography: geography
      ? {
          words: String(geography.value),
          divisions: season.limits.find(({ id }) => id === "geographic-divisions")?.value ?? null,
          source: geography.source,
        }
      : null,
    average:
      average && typeof average.value === "number"
        ? { words: average.what, value: average.value, note: average.note ?? null, source: average.source }
        : null,
    sources: Object.fromEntries(
      [...new Set(used)].flatMap((id) => {
        const source = content.sources.get(id);
        if (!source) return [];
        const { title, publisher, url, shows } = source;
        return [[id, { title, publisher, url, shown: shows }]];
      }),
    ),
  };
}
