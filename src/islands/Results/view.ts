import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Shards } from "../../dataset/shards.ts";
import type { Program } from "../../engine/facts.ts";
import type { Glances } from "../../engine/glance.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import type { ReachLevel } from "../../engine/reach.ts";
import type { Facets } from "../../stores/facets.ts";
import type { LastDay } from "../../stores/last-day.ts";
import type { Ready } from "../../stores/ready.ts";
import { createView } from "../shared/view-context.ts";

/** Addresses that the results lead to, with the site's base. */
export interface ResultsLinks {
  readonly quiz: string;
  readonly method: string;
  readonly shards: Shards;
  /** What stands before the path of each of our own pages, with a slash at its end. */
  readonly base: string;
}

/** What every part of the results looks at. */
export interface ResultsViewValue {
  readonly ready: Ready;
  /** The answers shown. */
  readonly profile: Profile;
  /** They are the visitor's own: the list, the quiz and what programs told belong beside no others. */
  readonly isOwn: boolean;
  readonly occasion: Occasion;
  readonly links: ResultsLinks;
  readonly glances: Glances;
  readonly reachOf: (program: Program) => ReachLevel;
  readonly facets: ReadonlyMap<string, Facets>;
  readonly lastDays: ReadonlyMap<string, LastDay>;
}

/** What every part of the results sees, handed down once. */
export const [ResultsView, useResultsView] = createView<ResultsViewValue>(SAY.view.theResults);
