import type { APIRoute, GetStaticPaths } from "astro";
import { getRecord } from "../../content/get-record.ts";
import { calendarFile } from "../../season/calendar-file.ts";
import { toEvents } from "../../season/events.ts";
import { getSite } from "../../site/site.ts";

export const getStaticPaths = (() => {
  const { year } = getSite().season;
  return [{ params: { year: String(year) } }];
}) satisfies GetStaticPaths;

/** The dates of the season as a file that calendars read. */
export const GET: APIRoute = () => {
  const { season, content, asOf } = getSite();
  const file = calendarFile({
    year: season.year,
    events: toEvents(season.dates),
    stamp: Date.parse(asOf),
    sourceUrl: (id) => getRecord(content.sources, id).url,
  });
  return new Response(file, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
};
