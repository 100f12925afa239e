import type { APIRoute } from "astro";
import { SCHEMA_NAMES, toSchema } from "../../../../outputs/open/schemas.ts";

export const getStaticPaths = () => SCHEMA_NAMES.map((name) => ({ params: { name } }));

/** Open data: a JSON Schema. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(toSchema(params.name as string)), {
    headers: { "Content-Type": "application/schema+json" },
  });
