import { withBase } from "../addresses/links.ts";
import type { ListLinks } from "../islands/List/view.ts";
import { shardsAhead } from "../outputs/dataset/shards.ts";
import type { Site } from "../site/site.ts";

/** Where the pages of the list lead and what they ask for. */
export function listLinks(site: Site): ListLinks {
  return {
    quiz: withBase("/quiz/"),
    compare: withBase("/compare/"),
    results: withBase("/results/"),
    shards: shardsAhead(site, withBase("/data/v1/dataset/")),
    identities: withBase("/list/identities.json"),
    base: withBase("/"),
  };
}
