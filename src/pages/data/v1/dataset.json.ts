import type { APIRoute } from "astro";
import { toDataset } from "../../../data/dataset/build.ts";
import { packDataset } from "../../../data/dataset/pack.ts";
import { getSite } from "../../../data/site.ts";

/** The data set that quiz and results load, packed. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(packDataset(toDataset(getSite()))), {
    headers: { "Content-Type": "application/json" },
  });
