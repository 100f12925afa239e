import type { APIRoute } from "astro";
import { toDataset } from "../../../outputs/dataset/build.ts";
import { packDataset } from "../../../outputs/dataset/pack.ts";
import { getSite } from "../../../site/site.ts";

/** The data set that quiz and results load, packed. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(packDataset(toDataset(getSite()))), {
    headers: { "Content-Type": "application/json" },
  });
