import type { APIRoute } from "astro";
import { toProgramsCsv } from "../../../outputs/open/programs-csv.ts";
import { getSite } from "../../../site/site.ts";

/** Open data: a program a row, for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(toProgramsCsv(getSite()), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
