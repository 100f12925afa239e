import type { APIRoute, GetStaticPaths } from "astro";
import SAY from "../../../content/words/season-words.json" with { type: "json" };
import { getRecord } from "../../content/get-record.ts";
import { calendarFile } from "../../season/calendar-file.ts";
import { toEvents } from "../../season/events.ts";
import { getSite } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";

/** Every season that is announced keeps its address: a calendar that fetches it finds it after Match Day too. */
export const getStaticPaths = (() =>
  getSite().seasons.map(({ year }) => ({ params: { year: String(year) } }))) satisfies GetStaticPaths;

/** The dates of a season as a file that calendars read. */
export const GET: APIRoute = ({ params }) => {
  const { content, asOf } = getSite();
  const season = getRecord(content.seasons, params.year ?? "");
  const { text } = calendarFile({
    name: fill(SAY.seasonIcs.matchDates, { year: season.year }),
    events: toEvents(season.dates, season.year),
    stamp: Date.parse(asOf),
    revised: asOf,
    sourceUrl: (id) => getRecord(content.sources, id).url,
  });
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
};
