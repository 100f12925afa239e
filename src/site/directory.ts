import type { City, Content, Region } from "../content/content.ts";
import type { SiteProgram } from "./site-program.ts";

/** A city with its programs, sorted by specialty and name. */
export interface CityPrograms {
  readonly city: City;
  readonly programs: readonly SiteProgram[];
}

/** A state with its cities that have programs; `count` = its programs. */
export interface StateCities {
  readonly id: string;
  readonly name: string;
  readonly cities: readonly CityPrograms[];
  readonly count: number;
}

/** Programs by state, in the order of the states' first regions, and by city in alphabetical order. */
export function groupByState(programs: readonly SiteProgram[]): StateCities[] {
  return [...Map.groupBy(programs, ({ state }) => state.id)]
    .sort(([, a], [, b]) => firstRegion(a) - firstRegion(b))
    .map(([id, there]) => ({
      id: id.toLowerCase(),
      name: (there[0] as SiteProgram).state.name,
      cities: groupByCity(there),
      count: there.length,
    }));
}

/** Programs by city, cities in alphabetical order of names. */
export function groupByCity(programs: readonly SiteProgram[]): CityPrograms[] {
  return [...Map.groupBy(programs, ({ city }) => city.id).values()]
    .map((there) => ({ city: (there[0] as SiteProgram).city, programs: sortBySpecialty(there) }))
    .sort((a, b) => byName(a.city, b.city));
}

/** Sorted by the specialty's name, then by the program's. */
export function sortBySpecialty(programs: readonly SiteProgram[]): SiteProgram[] {
  return [...programs].sort((a, b) => byName(a.specialty, b.specialty) || byName(a.record, b.record));
}

/** All regions in the order that they give themselves. */
export function regionsInOrder({ content }: { readonly content: Pick<Content, "regions"> }): Region[] {
  return [...content.regions.values()].sort((a, b) => a.order - b.order);
}

function firstRegion(programs: readonly SiteProgram[]): number {
  return Math.min(...programs.map(({ region }) => region.order));
}

/** Code-point order: the same on every machine. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
