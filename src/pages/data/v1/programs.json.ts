import type { APIRoute } from "astro";
import { toOpenPrograms } from "../../../data/open-data/programs-json.ts";
import { getSite } from "../../../data/site.ts";

/** Open data: all programs with all facts and sources. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toOpenPrograms(getSite())), {
    headers: { "Content-Type": "application/json" },
  });
