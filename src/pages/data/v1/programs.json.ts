import type { APIRoute } from "astro";
import { toOpenPrograms } from "../../../outputs/open/programs-json.ts";
import { getSite } from "../../../site/site.ts";

/** Open data: all programs with all facts and sources. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toOpenPrograms(getSite())), {
    headers: { "Content-Type": "application/json" },
  });
