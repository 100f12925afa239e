import type { APIRoute } from "astro";
import { openFiles, toIndex } from "../../../outputs/open/files.ts";
import { getSite } from "../../../site/site.ts";

/** Open data: every file with its size and sum. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toIndex(getSite(), openFiles(getSite()))), {
    headers: { "Content-Type": "application/json" },
  });
