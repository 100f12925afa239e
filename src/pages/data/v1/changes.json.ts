import type { APIRoute } from "astro";
import { getChanges } from "../../../site/changes/changes.ts";
import { toRecentChanges } from "../../../site/changes/recent-changes.ts";
import { getSite } from "../../../site/site.ts";

/** Open data: the changes of the last months, and what a list shows as new since the last visit. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toRecentChanges(getSite(), getChanges())), {
    headers: { "Content-Type": "application/json" },
  });
