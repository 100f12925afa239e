import type { APIRoute } from "astro";
import { getSite } from "../../../../site/site.ts";

/** Latitude and longitude of the cities whose programs results show: asked for by who filters by distance. */
export const GET: APIRoute = () => {
  const cities = getSite().programs.flatMap(({ isInResults, city }) => (isInResults ? [city] : []));
  const centers = new Map(cities.map(({ id, lat, lon }) => [id, [lat, lon]]));
  return new Response(JSON.stringify(Object.fromEntries([...centers].sort(([a], [b]) => (a < b ? -1 : 1)))), {
    headers: { "Content-Type": "application/json" },
  });
};
