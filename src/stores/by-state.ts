import { computed } from "nanostores";
import type { Group } from "../engine/verdict-types.ts";
import { $filters } from "./filters.ts";
import { chosenPlaces, passes } from "./passes.ts";
import { $shownProfile } from "./shared.ts";
import { $facets, $standings } from "./standings.ts";

/** Programs of each group in each state, whichever state is chosen. */
export const $byState = computed(
  [$standings, $facets, $filters, $shownProfile],
  (standings, facetsById, filters, profile): ReadonlyMap<string, Readonly<Record<Group, number>>> => {
    const states = new Map<string, Record<Group, number>>();
    if (!standings) return states;
    const anywhere = { ...filters, state: null, cities: [], regions: [], near: null };
    const places = chosenPlaces([], anywhere, null);
    for (const { id, group } of standings) {
      const facets = facetsById.get(id);
      if (!facets || !passes(facets, anywhere, profile, places)) continue;
      const counts = states.get(facets.state) ?? { open: 0, ask: 0, step: 0, closed: 0 };
      states.set(facets.state, counts);
      counts[group]++;
    }
    return states;
  },
);
