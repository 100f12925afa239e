import type { APIRoute } from "astro";
import { toSearchSource } from "../../../../outputs/search-source.ts";
import { packProgramNames, packTexts, TEXTS } from "../../../../search/program-names.ts";
import { getSite } from "../../../../site/site.ts";

export function getStaticPaths() {
  const source = toSearchSource(getSite());
  const files: readonly (readonly [string, unknown])[] = [
    ...packProgramNames(source),
    [TEXTS, packTexts(source)],
  ];
  return files.map(([part, file]) => ({ params: { part }, props: { file } }));
}

/** What search asks for when it shows it: the names of one state's programs, and the second lines of guides and words. */
export const GET: APIRoute<{ file: unknown }> = ({ props: { file } }) =>
  new Response(JSON.stringify(file), { headers: { "Content-Type": "application/json" } });
