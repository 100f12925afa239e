import type { APIRoute } from "astro";
import { withBase } from "../addresses/links.ts";

/** Everything may be read; pages that should not be found say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase("/sitemap-index.xml"), site).href}\n`);
