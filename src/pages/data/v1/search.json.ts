import type { APIRoute } from "astro";
import { toSearchSource } from "../../../data/search-source.ts";
import { getSite } from "../../../data/site.ts";
import { createDocuments } from "../../../search/documents.ts";
import { packDocuments } from "../../../search/pack.ts";

/** What the search box and the search page find, packed. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(packDocuments(createDocuments(toSearchSource(getSite())))), {
    headers: { "Content-Type": "application/json" },
  });
