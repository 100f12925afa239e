import type { APIRoute } from "astro";
import { drawPicture } from "../../guides/preview-picture.ts";
import { PICTURES } from "../../site/preview-words.ts";

export const getStaticPaths = () =>
  Object.entries(PICTURES).map(([picture, words]) => ({ params: { picture }, props: { words } }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await drawPicture(props.words), { headers: { "Content-Type": "image/png" } });
