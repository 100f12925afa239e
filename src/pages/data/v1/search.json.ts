import type { APIRoute } from "astro";
import { toSearchOccasion, toSearchSource } from "../../../outputs/search-source.ts";
import { packIndex } from "../../../search/pack.ts";
import { getSite } from "../../../site/site.ts";

/** What the search box and the search page find, packed, without the names of programs. */
export const GET: APIRoute = () => {
  const site = getSite();
  const packed = packIndex(toSearchSource(site), toSearchOccasion(site));
  return new Response(JSON.stringify(packed), { headers: { "Content-Type": "application/json" } });
};
