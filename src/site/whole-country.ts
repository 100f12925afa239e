import type { Source } from "../content/content.ts";
import { toldRegions } from "./regions.ts";
import type { Site } from "./site.ts";

/** What the site covers beyond the regions of which it tells more: the specialties listed there, and the list that names most of them. */
export interface WholeCountry {
  /** Names of the specialties, those with most programs first. */
  readonly specialties: readonly string[];
  /** How many programs of them there are in all states. */
  readonly programs: number;
  /** Null where no list names a program. */
  readonly list: Source | null;
}

/** Counted from the records, so that no page types a number of them. */
export function wholeCountry({ content, programs }: Pick<Site, "content" | "programs">): WholeCountry {
  const told = new Set(toldRegions(content).flatMap(({ states }) => states));
  const beyond = programs.filter(({ state }) => !told.has(state.id));
  const covered = new Set(beyond.map(({ specialty }) => specialty.id));
  const everywhere = programs.filter(({ specialty }) => covered.has(specialty.id));
  const mostFirst = <T>(groups: Map<T, unknown[]>) =>
    [...groups].sort(([, a], [, b]) => b.length - a.length).map(([key]) => key);
  return {
    specialties: mostFirst(Map.groupBy(everywhere, ({ specialty }) => specialty.name)),
    programs: everywhere.length,
    list: mostFirst(Map.groupBy(beyond, ({ list }) => list))[0] ?? null,
  };
}
