import type { APIRoute } from "astro";
import { toSearchOccasion, toSearchSource } from "../../../outputs/search-source.ts";
import { createDocuments } from "../../../search/documents.ts";
import { packDocuments } from "../../../search/pack.ts";
import { getSite } from "../../../site/site.ts";

/** What the search box and the search page find, packed. */
export const GET: APIRoute = () => {
  const site = getSite();
  const packed = packDocuments(createDocuments(toSearchSource(site)), toSearchOccasion(site));
  return new Response(JSON.stringify(packed), { headers: { "Content-Type": "application/json" } });
};
