import type { APIRoute } from "astro";
import { directoryRows } from "../../site/directory-rows.ts";
import { getSite } from "../../site/site.ts";

/** Every program for the directory's filter, which asks for it when it is opened. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(directoryRows(getSite())), { headers: { "Content-Type": "application/json" } });
