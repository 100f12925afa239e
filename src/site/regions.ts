import type { Content, Region } from "../content/content.ts";
import type { State } from "../content/schemas/state.ts";
import { regionsInOrder } from "./directory.ts";

/** The state that a region is the whole of; null for a part of a state, or of several. */
export function wholeStateOf({ regions }: Pick<Content, "regions">, region: Region): State | null {
  const [state, ...others] = region.states;
  if (state === undefined || others.length > 0) return null;
  const isAlone = [...regions.values()].every(
    ({ id, states }) => id === region.id || !states.includes(state),
  );
  return isAlone ? state : null;
}

/** Where a region is shown: a whole state on its state's page. */
export function regionPath(content: Pick<Content, "regions">, region: Region): string {
  const state = wholeStateOf(content, region);
  return state === null ? `/regions/${region.id}/` : statePath(state);
}

/** Path of a state's page, without the site's base. */
export function statePath(state: string): string {
  return `/states/${state.toLowerCase()}/`;
}

/** The regions of which the site tells more than the names of programs: a text, figures of a county, or a guide. In their own order. */
export function toldRegions(content: Pick<Content, "regions" | "counties" | "guides">): Region[] {
  const figures = [...content.counties.values()].filter(({ facts }) => Object.keys(facts).length > 0);
  const told = new Set([
    ...figures.map(({ region }) => region),
    ...[...content.guides.values()].flatMap(({ regions = [] }) => regions),
  ]);
  return regionsInOrder({ content }).filter(({ id, body }) => body.trim() !== "" || told.has(id));
}
