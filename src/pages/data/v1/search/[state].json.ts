import type { APIRoute } from "astro";
import { toSearchSource } from "../../../../outputs/search-source.ts";
import { packProgramNames } from "../../../../search/program-names.ts";
import { getSite } from "../../../../site/site.ts";

export function getStaticPaths() {
  return [...packProgramNames(toSearchSource(getSite()))].map(([state, file]) => ({
    params: { state },
    props: { file },
  }));
}

/** The names of one state's programs, which search asks for when it shows one of them. */
export const GET: APIRoute<{ file: unknown }> = ({ props: { file } }) =>
  new Response(JSON.stringify(file), { headers: { "Content-Type": "application/json" } });
