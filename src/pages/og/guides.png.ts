import type { APIRoute } from "astro";
import { drawPicture } from "../../guides/preview-picture.ts";

export const GET: APIRoute = async () =>
  new Response(await drawPicture(), { headers: { "Content-Type": "image/png" } });
