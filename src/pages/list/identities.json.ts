import type { APIRoute } from "astro";
import { identitiesOf } from "../../site/identities.ts";
import { getSite } from "../../site/site.ts";

/** By what the list knows the programs of a visitor's file. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(identitiesOf(getSite())), { headers: { "Content-Type": "application/json" } });
