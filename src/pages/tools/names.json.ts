import type { APIRoute } from "astro";
import { getSite } from "../../site/site.ts";
import { listStatementNames } from "../../tools/statement-check/site-names.ts";

/** Names of places and programs for the statement check. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(listStatementNames(getSite())), {
    headers: { "Content-Type": "application/json" },
  });
