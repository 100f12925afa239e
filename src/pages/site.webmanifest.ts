import type { APIRoute } from "astro";
import SAY from "../../content/words/feeds.json" with { type: "json" };
import { withBase } from "../addresses/links.ts";

/** What a phone needs to put the site on its first screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: withBase("/"),
      name: "Whole File",
      short_name: "Whole File",
      description: SAY.siteWebmanifest.findsTheResidencyProgramsThatRead,
      lang: "en",
      start_url: withBase("/"),
      scope: withBase("/"),
      display: "minimal-ui",
      theme_color: "#29613a",
      background_color: "#fbfbf6",
      categories: ["education", "medical"],
      icons: [
        { src: withBase("/icons/192.png"), sizes: "192x192", type: "image/png" },
        { src: withBase("/icons/512.png"), sizes: "512x512", type: "image/png" },
        { src: withBase("/icons/512.png"), sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: withBase("/favicon.svg"), sizes: "any", type: "image/svg+xml" },
      ],
      shortcuts: [
        { name: "Quiz", url: withBase("/quiz/") },
        { name: "Your programs", url: withBase("/results/") },
        { name: "Your list", url: withBase("/list/") },
      ],
    }),
  );
