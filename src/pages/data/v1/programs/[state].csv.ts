import type { APIRoute } from "astro";
import { toProgramsCsv } from "../../../../outputs/open/programs-csv.ts";
import { getSite, type SiteProgram } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  [...getSite().byState].map(([state, programs]) => ({
    params: { state: state.toLowerCase() },
    props: { programs },
  }));

/** Open data: the programs of one state, a row each. */
export const GET: APIRoute = ({ props }) =>
  new Response(toProgramsCsv(getSite(), props.programs as readonly SiteProgram[]), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
