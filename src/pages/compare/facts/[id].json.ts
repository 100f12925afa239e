import type { APIRoute } from "astro";
import { toComparedProgram } from "../../../data/compared-facts.ts";
import { getSite, type SiteProgram } from "../../../data/site.ts";

export function getStaticPaths() {
  return getSite().programs.map((program) => ({ params: { id: program.record.id }, props: { program } }));
}

/** All facts of one program, so that comparing a few loads no more than these. */
export const GET: APIRoute<{ program: SiteProgram }> = ({ props: { program } }) =>
  new Response(JSON.stringify(toComparedProgram(getSite(), program)), {
    headers: { "Content-Type": "application/json" },
  });
