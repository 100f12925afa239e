import SAY from "../../content/words/guide-parts.json" with { type: "json" };
import type { FiledSeason } from "../content/content.ts";
import { thousands } from "../engine/counted.ts";
import { dayInWords } from "../facts/date-words.ts";
import { fill } from "../words/fill.ts";

/** A number of the data in words, and the page that it stands on. */
export interface ValueWords {
  readonly text: string;
  /** Null for what no page announces. */
  readonly source: string | null;
}

/**
 * A date, fee or limit of the season, or its year. A date that is not confirmed, a price of another season and every price of a season that
 * is over say so.
 */
export function findSeasonWords(season: FiledSeason, id: string, isOver = false): ValueWords | undefined {
  if (id === YEAR) return { text: String(season.year), source: null };
  const date = season.dates.find((one) => one.id === id);
  if (date)
    return {
      text: `${sayDate(date)}${date.confirmed ? "" : ` ${SAY.seasonWords.notConfirmed}`}`,
      source: date.source,
    };
  const fee = season.fees.find((one) => one.id === id);
  if (fee)
    return {
      text: `$${thousands(fee.amountUsd)}${feeCaveat(season, fee, isOver)}`,
      source: fee.source,
    };
  const limit = season.limits.find((one) => one.id === id);
  if (limit) return { text: thousands(limit.value), source: limit.source };
  const silent = season.notAnnounced.find((one) => one.id === id);
  return silent && { text: SAY.seasonWords.notAnnouncedOnAnyPageThat, source: null };
}

/** `{season:year}` names the season whose dates and prices are shown, where a text would say "this season". */
const YEAR = "year";

type SeasonDate = FiledSeason["dates"][number];
type SeasonFee = FiledSeason["fees"][number];

function sayDate({ date, time }: SeasonDate): string {
  return time === null
    ? dayInWords(date)
    : fill(SAY.seasonWords.easternTime, { date: dayInWords(date), time: clock(time) });
}

/** "21:00" → "9 p.m.", "23:59" → "11:59 p.m." */
export function clock(time: string): string {
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  if (hour === 12 && minute === 0) return "noon";
  const hours = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hours}${minutes} ${hour < 12 ? "a.m." : "p.m."}`;
}

/** Says that a price is of another season or of one that is over, or not confirmed. */
export function feeCaveat(season: FiledSeason, fee: SeasonFee, isOver = false): string {
  if (isOver || fee.season !== String(season.year))
    return ` ${fill(SAY.seasonWords.price, { season: fee.season })}`;
  return fee.confirmed ? "" : ` ${SAY.seasonWords.notConfirmed}`;
}
