import type { APIRoute } from "astro";
import { packShards } from "../../../../outputs/dataset/shards.ts";
import { getSite } from "../../../../site/site.ts";

export function getStaticPaths() {
  return [...packShards(getSite())].map(([part, packed]) => ({ params: { part }, props: { packed } }));
}

/** The data set that results, list and compare load, packed: what all programs share, and a file a specialty. */
export const GET: APIRoute<{ packed: unknown }> = ({ props: { packed } }) =>
  new Response(JSON.stringify(packed), { headers: { "Content-Type": "application/json" } });
