import type { APIRoute } from "astro";
import SAY from "../../../content/words/feeds.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { toChangesFeed } from "../../guides/changes-feed.ts";
import { getChanges } from "../../site/changes/changes.ts";
import { getSite } from "../../site/site.ts";

/** Every change as an Atom feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    toChangesFeed(getSite(), getChanges().entries, {
      title: SAY.feedXml.wholeFileWhatChanged,
      self: "/changes/feed.xml",
      url: (path) => new URL(withBase(path), site).href,
    }),
    { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } },
  );
