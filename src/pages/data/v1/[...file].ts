import type { APIRoute } from "astro";
import { dataFiles, type OpenFile } from "../../../outputs/open/files.ts";
import { getSite } from "../../../site/site.ts";

export const getStaticPaths = () =>
  dataFiles(getSite()).map((file) => ({ params: { file: file.path }, props: { file } }));

/** Open data, what the site's own pages load, and the schemas of both. */
export const GET: APIRoute<{ file: OpenFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { "Content-Type": `${file.type}; charset=utf-8` } });
