import { computed } from "nanostores";
import type { Program } from "../engine/facts.ts";
import { glancesOf } from "../engine/glance.ts";
import { rank, type Standing } from "../engine/rank.ts";
import { type ReachLevel, reachLevels } from "../engine/reach.ts";
import { scoreGaps } from "../engine/score-gap.ts";
import { GROUPS, type Group } from "../engine/verdict-types.ts";
import { STATUSES } from "../plan/list.ts";
import { $centers } from "./centers.ts";
import { prepareWith } from "./dataset.ts";
import { type Facets, facetsById } from "./facets.ts";
import { $filters } from "./filters.ts";
import type { LastDay } from "./last-day.ts";
import { firmLastDays } from "./last-days.ts";
import { keepLast } from "./next-task.ts";
import { $occasion } from "./occasion.ts";
import { chosenPlaces, passes } from "./passes.ts";
import { $heard, $read, compiledOf } from "./ready.ts";
import { $shared, $shownProfile } from "./shared.ts";
import { $shownList } from "./shown-list.ts";
import { type SortKeys, sortStandings } from "./sorting.ts";

/** For the answers shown: what the visitor was told says nothing of somebody else. */
export const $ready = computed([$read, $heard, $shared], (read, heard, shared) => (shared ? read : heard));

/** Programs that are read in one piece of work. */
const PIECE = 64;

const facets = keepLast(facetsById);
const ranked = keepLast(rank);
const glanced = keepLast(glancesOf);
const daysAhead = keepLast(firmLastDays);

// Before the data set is told: all at once would keep a slow phone from answering to a touch.
prepareWith(function* (dataset) {
  const occasion = $occasion.get();
  if (!occasion) return;
  const [compiled, profile] = [compiledOf(dataset), $shownProfile.get()];
  ranked(compiled, profile, occasion);
  yield;
  facets(compiled, occasion);
  yield;
  daysAhead(compiled, occasion);
  yield;
  // The first that is asked for weighs all hints.
  glanced(compiled, profile, occasion).leanOf(dataset.programs[0]?.id ?? "");
  yield;
  const reachOf = $reaches.get();
  for (const [at, program] of dataset.programs.entries()) {
    reachOf(program);
    if (at % PIECE === 0) yield;
  }
});

/** What the filters ask of each program; only results filter. */
export const $facets = computed(
  [$ready, $occasion],
  (ready, occasion): ReadonlyMap<string, Facets> =>
    ready && occasion ? facets(ready.compiled, occasion) : new Map(),
);

/** Every program's group, fit and coverage for the answers shown, in the engine's order. */
export const $standings = computed([$ready, $shownProfile, $occasion], (ready, profile, occasion) =>
  ready && occasion ? ranked(ready.compiled, profile, occasion) : null,
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
  ready && occasion ? glanced(ready.compiled, profile, occasion) : null,
);

/** How far the published scores lie above the visitor. */
export const $reaches = computed(
  [$shownProfile, $occasion],
  (profile, occasion): ((program: Program) => ReachLevel) =>
    occasion ? reachLevels(profile, occasion) : () => "no-figure",
);

/** Firm last days that are still ahead. */
export const $lastDays = computed(
  [$ready, $occasion],
  (ready, occasion): ReadonlyMap<string, LastDay> =>
    ready && occasion ? daysAhead(ready.compiled, occasion) : new Map(),
);

/** How far the visitor has come with the programs of their list. */
const $statuses = computed(
  $shownList,
  (list): ReadonlyMap<string, number> =>
    new Map(list.map(({ id, status }) => [id, STATUSES.indexOf(status) + 1])),
);

const $sortKeys = computed(
  [$ready, $glances, $facets, $lastDays, $statuses, $shownProfile, $occasion],
  (ready, glances, facets, lastDays, statuses, profile, occasion): SortKeys | null => {
    if (!ready || !glances || !occasion) return null;
    const { details } = ready.dataset;
    let gaps: SortKeys["gaps"] | undefined;
    const nameOf = (id: string) => ready.programOf.get(id)?.name ?? id;
    return {
      nameOf,
      placeOf: (id) => `${ready.programOf.get(id)?.state} ${details.get(id)?.cityName}`,
      lastDays,
      glances,
      // Made for who sorts by them.
      get gaps() {
        gaps ??= scoreGaps(ready.compiled, profile, occasion);
        return gaps;
      },
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
