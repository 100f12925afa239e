import { atom } from "nanostores";
import type { Group } from "../engine/verdict-types.ts";
import { DEFAULT_SORT, type Sort } from "./sorting.ts";

/** What of the results is shown, and in which order within each part. */
export interface Filters {
  readonly group: Group | null;
  /** Null: the visitor's own specialties. */
  readonly specialty: string | null;
  /** Places to see together: none = everywhere. A region of which cities are chosen stands for these alone. */
  readonly regions: readonly string[];
  readonly cities: readonly string[];
  readonly state: string | null;
  /** A city and the miles around its center in which cities are near; null = anywhere. */
  readonly near: Near | null;
  readonly visa: "j1" | "h1b" | null;
  /** Leaves out programs that do not tell whether they take IMGs or sponsor a visa the visitor needs. */
  readonly hideUnknown: boolean;
  readonly sort: Sort;
  /** The order turned round. */
  readonly backwards: boolean;
}

/** Cities within so many miles of this one, in a straight line between centers. */
export interface Near {
  readonly city: string;
  readonly miles: number;
}

/** Miles in a straight line that can be chosen. */
export const NEAR_MILES = [30, 60, 100, 200] as const;

/** The value of `specialty` that lifts the filter. */
export const ALL_SPECIALTIES = "all";

/** Everything is shown, in our order. */
export const NO_FILTERS: Filters = {
  group: null,
  specialty: null,
  regions: [],
  cities: [],
  state: null,
  near: null,
  visa: null,
  hideUnknown: false,
  sort: DEFAULT_SORT,
  backwards: false,
};

/** What the visitor narrowed the results to; it travels in the address. */
export const $filters = atom<Filters>(NO_FILTERS);

/** Sets one; another state lets go of the cities. */
export function setFilter<K extends keyof Filters>(name: K, value: Filters[K]): void {
  const filters = { ...$filters.get(), [name]: value };
  // A city lies in one state: with another one chosen it would hide everything.
  $filters.set(name === "state" ? { ...filters, cities: [] } : filters);
}

/** Adds a place to those that are seen together, or takes it away. */
export function togglePlace(kind: "regions" | "cities", id: string): void {
  const chosen = $filters.get()[kind];
  setFilter(kind, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
}

/** Sorts by this; by the same again, the other way round. */
export function sortBy(sort: Sort): void {
  const { sort: now, backwards } = $filters.get();
  $filters.set({ ...$filters.get(), sort, backwards: sort === now && !backwards });
}

/** Shows everything again. */
export function clearFilters(): void {
  $filters.set(NO_FILTERS);
}

/** True when anything is narrowed or sorted otherwise. */
export function hasFilters(filters: Filters): boolean {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).some(
    (name) => JSON.stringify(filters[name]) !== JSON.stringify(NO_FILTERS[name]),
  );
}
