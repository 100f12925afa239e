import type { APIRoute } from "astro";
import SAY from "../../../content/words/feeds.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { STATES, type State } from "../../content/schemas/state.ts";
import { toChangesFeed } from "../../guides/changes-feed.ts";
import { changesIn } from "../../site/changes/change-words.ts";
import { getChanges } from "../../site/changes/changes.ts";
import { getSite } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";

export const getStaticPaths = () =>
  [...getSite().byState.keys()].map((state) => ({
    params: { state: state.toLowerCase() },
    props: { state },
  }));

/** The changes of one state as an Atom feed. */
export const GET: APIRoute = ({ site, props }) => {
  const state = props.state as State;
  const feed = toChangesFeed(getSite(), changesIn(getSite(), getChanges().entries, state), {
    title: fill(SAY.stateXml.wholeFileWhatChangedIn, { states: STATES[state] }),
    self: `/changes/${state.toLowerCase()}.xml`,
    url: (path) => new URL(withBase(path), site).href,
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
};
