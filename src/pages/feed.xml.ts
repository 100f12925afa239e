import type { APIRoute } from "astro";
import SAY from "../../content/words/feeds.json" with { type: "json" };
import { withBase } from "../addresses/links.ts";
import { toAtom } from "../guides/atom.ts";
import { getSite } from "../site/site.ts";

export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => new URL(withBase(path), site).href;
  const guides = [...getSite().content.guides.values()].sort((a, b) => a.order - b.order);
  const feed = toAtom({
    title: SAY.feedXml.wholeFileGuides,
    subtitle: SAY.feedXml.guidesForInternationalMedical,
    url: url("/guides/"),
    self: url("/feed.xml"),
    author: "Whole File",
    entries: guides.map(({ id, title, summary, reviewed }) => ({
      title,
      url: url(`/guides/${id}/`),
      summary,
      updated: reviewed,
    })),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
};
