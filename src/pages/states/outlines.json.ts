import type { APIRoute } from "astro";
import { drawCountry } from "../../site/maps/country-map.ts";

/** The outlines of the states, for a map that is drawn in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(drawCountry()), { headers: { "Content-Type": "application/json" } });
