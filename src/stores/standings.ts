import { computed } from "nanostores";
import type { Program } from "../engine/facts.ts";
import { glancesOf } from "../engine/glance.ts";
import { rank, type Standing } from "../engine/rank.ts";
import { type ReachLevel, reachLevels } from "../engine/reach.ts";
import { scoreGaps } from "../engine/score-gap.ts";
import { GROUPS, type Group } from "../engine/verdict-types.ts";
import { STATUSES } from "../plan/list.ts";
import { $centers } from "./centers.ts";
import { type Facets, facetsById } from "./facets.ts";
import { $filters } from "./filters.ts";
import { firmLastDay, type LastDay } from "./last-day.ts";
import { $occasion } from "./occasion.ts";
import { chosenPlaces, passes } from "./passes.ts";
import { $heard, $read } from "./ready.ts";
import { $shared, $shownProfile } from "./shared.ts";
import { $shownList } from "./shown-list.ts";
import { type SortKeys, sortStandings } from "./sorting.ts";

/** For the answers shown: what the visitor was told says nothing of somebody else. */
export const $ready = computed([$read, $heard, $shared], (read, heard, shared) => (shared ? read : heard));

/** What the filters ask of each program; only results filter. */
export const $facets = computed(
  [$ready, $occasion],
  (ready, occasion): ReadonlyMap<string, Facets> =>
    ready && occasion ? facetsById(ready.compiled, occasion) : new Map(),
);

/** Every program's group, fit and coverage for the answers shown, in the engine's order. */
export const $standings = computed([$ready, $shownProfile, $occasion], (ready, profile, occasion) =>
  ready && occasion ? rank(ready.compiled, profile, occasion) : null,
);

/** A value for each group. */
export type ByGroup<T> = Readonly<Record<Group, T>>;

/** What the results show of all programs, after filters and order. */
export interface Visible {
  /** Programs that pass the filters, by group, sorted; groups that the filter leaves out are empty. */
  readonly shown: ByGroup<readonly Standing[]>;
  /** Programs that pass the filters, whichever group is chosen, in the engine's order. */
  readonly passing: ByGroup<readonly Standing[]>;
  /** How many pass the filters in each group, whichever group is chosen. */
  readonly counts: ByGroup<number>;
  /** Programs of the data set before any filter. */
  readonly all: number;
}

/** What a row shows beside its standing, for every program. */
export const $glances = computed([$ready, $shownProfile, $occasion], (ready, profile, occasion) =>
  ready && occasion ? glancesOf(ready.compiled, profile, occasion) : null,
);

/** How far the published scores lie above the visitor. */
export const $reaches = computed(
  [$shownProfile, $occasion],
  (profile, occasion): ((program: Program) => ReachLevel) =>
    occasion ? reachLevels(profile, occasion) : () => "no-figure",
);

/** Firm last days that are still ahead. */
export const $lastDays = computed([$ready, $occasion], (ready, occasion): ReadonlyMap<string, LastDay> => {
  const days = new Map<string, LastDay>();
  for (const program of (occasion && ready?.dataset.programs) || []) {
    const last = firmLastDay(program, occasion as NonNullable<typeof occasion>);
    if (last) days.set(program.id, last);
  }
  return days;
});

/** How far the visitor has come with the programs of their list. */
const $statuses = computed(
  $shownList,
  (list): ReadonlyMap<string, number> =>
    new Map(list.map(({ id, status }) => [id, STATUSES.indexOf(status) + 1])),
);

const $gaps = computed([$ready, $shownProfile, $occasion], (ready, profile, occasion) =>
  ready && occasion ? scoreGaps(ready.compiled, profile, occasion) : new Map<string, number>(),
);

const $sortKeys = computed(
  [$ready, $glances, $facets, $lastDays, $gaps, $statuses],
  (ready, glances, facets, lastDays, gaps, statuses): SortKeys | null => {
    if (!ready || !glances) return null;
    const { details } = ready.dataset;
    const nameOf = (id: string) => ready.programOf.get(id)?.name ?? id;
    return {
      nameOf,
      placeOf: (id) => `${ready.programOf.get(id)?.state} ${details.get(id)?.cityName}`,
      lastDays,
      glances,
      gaps,
      facetsOf: (id) => facets.get(id),
      statusOf: (id) => statuses.get(id) ?? 0,
    };
  },
);

/** What the results page shows. */
export const $visible = computed(
  [$standings, $sortKeys, $facets, $filters, $shownProfile, $centers],
  (standings, keys, facetsById, filters, profile, centers): Visible | null => {
    if (!standings || !keys) return null;
    const places = chosenPlaces(facetsById.values(), filters, centers);
    const passing = standings.filter(({ id }) => {
      const facets = facetsById.get(id);
      return facets !== undefined && passes(facets, filters, profile, places);
    });
    const groups = byGroup((group) => passing.filter((standing) => standing.group === group));
    return {
      passing: groups,
      shown: byGroup((group) =>
        filters.group !== null && filters.group !== group
          ? []
          : sortStandings(groups[group], filters.sort, filters.backwards, keys),
      ),
      counts: byGroup((group) => groups[group].length),
      all: standings.length,
    };
  },
);

function byGroup<T>(make: (group: Group) => T): ByGroup<T> {
  return Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<Group, T>;
}
