import type { APIRoute } from "astro";
import { toComparedFacts } from "../../../outputs/compared-facts.ts";
import { getSite, type SiteProgram } from "../../../site/site.ts";

export function getStaticPaths() {
  return [...getSite().byCity].map(([city, programs]) => ({ params: { city }, props: { programs } }));
}

/** All facts of a city's programs, so that comparing a few loads little more than these and tells the host no more than a city. */
export const GET: APIRoute<{ programs: readonly SiteProgram[] }> = ({ props: { programs } }) =>
  new Response(JSON.stringify(toComparedFacts(getSite(), programs)), {
    headers: { "Content-Type": "application/json" },
  });
