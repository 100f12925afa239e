import type { APIRoute } from "astro";
import { toSearchSource } from "../../../outputs/search-source.ts";
import { createDocuments } from "../../../search/documents.ts";
import { packDocuments } from "../../../search/pack.ts";
import { getSite } from "../../../site/site.ts";

/** What the search box and the search page find, packed. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(packDocuments(createDocuments(toSearchSource(getSite())))), {
    headers: { "Content-Type": "application/json" },
  });
