import { atom } from "nanostores";
import type { Profile } from "../engine/profile.ts";
import { isChosen } from "../engine/scope.ts";
import { GROUPS, type Group } from "../engine/verdict-types.ts";
import { standingOf } from "../engine/work-kinds.ts";
import { type Center, milesBetween } from "../facts/miles.ts";
import type { Facets } from "./facets.ts";
import type { Fragment } from "./fragment.ts";
import { DEFAULT_SORT, SORTS, type Sort } from "./sorting.ts";

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

/** Short names in the address: never reuse one for another meaning. */
const KEYS = { group: "g", specialty: "sp", state: "st", visa: "v" } as const;
const PLACE_KEYS = { regions: "r", cities: "c" } as const;
const NEAR_KEY = "n";
const HIDE_KEY = "h";
const SORT_KEY = "o";
const BACKWARDS_KEY = "b";
const BETWEEN = "~";
const MOST_PLACES = 60;
const TEXT = /^[a-z0-9-]{1,64}$/i;

/** Filters as pairs of an address fragment, defaults left out. */
export function filtersToFragment(filters: Filters): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const name of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const value = filters[name];
    if (value !== null) pairs[KEYS[name]] = value;
  }
  for (const kind of ["regions", "cities"] as const)
    if (filters[kind].length > 0) pairs[PLACE_KEYS[kind]] = filters[kind].join(BETWEEN);
  if (filters.near) pairs[NEAR_KEY] = `${filters.near.city}${BETWEEN}${filters.near.miles}`;
  if (filters.hideUnknown) pairs[HIDE_KEY] = "1";
  if (filters.sort !== NO_FILTERS.sort) pairs[SORT_KEY] = filters.sort;
  if (filters.backwards) pairs[BACKWARDS_KEY] = "1";
  return pairs;
}

/** Reads filters from an address; what cannot be read is left at its default. */
export function filtersFromFragment(fragment: Fragment): Filters {
  const text = (key: string) => (TEXT.test(fragment[key] ?? "") ? (fragment[key] ?? null) : null);
  const one = <T extends string>(options: readonly T[], key: string): T | null =>
    options.find((option) => option === fragment[key]) ?? null;
  const several = (key: string) => [
    ...new Set((fragment[key] ?? "").split(BETWEEN, MOST_PLACES).filter((id) => TEXT.test(id))),
  ];
  return {
    group: one(GROUPS, KEYS.group),
    specialty: text(KEYS.specialty),
    regions: several(PLACE_KEYS.regions),
    cities: several(PLACE_KEYS.cities),
    state: text(KEYS.state),
    near: readNear(fragment[NEAR_KEY] ?? ""),
    visa: one(["j1", "h1b"], KEYS.visa),
    hideUnknown: fragment[HIDE_KEY] === "1",
    sort: one(SORTS, SORT_KEY) ?? NO_FILTERS.sort,
    backwards: fragment[BACKWARDS_KEY] === "1",
  };
}

function readNear(text: string): Near | null {
  const [city = "", miles] = text.split(BETWEEN);
  const chosen = NEAR_MILES.find((one) => String(one) === miles);
  return TEXT.test(city) && chosen ? { city, miles: chosen } : null;
}

/** What the chosen places come to: regions that a chosen city lies in, and the cities that are near; null = all are. */
export interface ChosenPlaces {
  readonly narrowed: ReadonlySet<string>;
  readonly near: ReadonlySet<string> | null;
}

/** Reads the chosen places once for all programs. */
export function chosenPlaces(
  all: Iterable<Facets>,
  filters: Filters,
  centers: ReadonlyMap<string, Center> | null,
): ChosenPlaces {
  return { narrowed: narrowedRegions(all, filters), near: nearCities(filters.near, centers) };
}

/** A city that we do not know is near to nothing; while no center is known, all are. */
function nearCities(
  near: Near | null,
  centers: ReadonlyMap<string, Center> | null,
): ReadonlySet<string> | null {
  if (near === null || centers === null) return null;
  const from = centers.get(near.city);
  if (!from) return new Set();
  return new Set(
    [...centers].flatMap(([city, center]) => (milesBetween(from, center) <= near.miles ? [city] : [])),
  );
}

/**
 * True when a program passes every filter but the one on groups, which only chooses among them.
 */
export function passes(
  facets: Facets,
  filters: Filters,
  profile: Profile,
  { narrowed, near }: ChosenPlaces,
): boolean {
  const { specialty, state, visa, hideUnknown } = filters;
  if (!isWantedSpecialty(facets.specialty, specialty, profile)) return false;
  if (!isWantedPlace(facets, filters, narrowed)) return false;
  if (near !== null && !near.has(facets.city)) return false;
  if (state !== null && facets.state !== state) return false;
  if (visa !== null && facets[visa] !== "yes") return false;
  return !hideUnknown || tellsWhatDecides(facets, profile);
}

/** The regions of the chosen cities. */
function narrowedRegions(all: Iterable<Facets>, { cities }: Filters): ReadonlySet<string> {
  const regions = new Set<string>();
  if (cities.length > 0) for (const { city, region } of all) if (cities.includes(city)) regions.add(region);
  return regions;
}

function isWantedPlace(
  { region, city }: Facets,
  { regions, cities }: Filters,
  narrowed: ReadonlySet<string>,
): boolean {
  if (regions.length + cities.length === 0) return true;
  return cities.includes(city) || (regions.includes(region) && !narrowed.has(region));
}

function isWantedSpecialty(id: string, wanted: string | null, profile: Profile): boolean {
  if (wanted === ALL_SPECIALTIES) return true;
  if (wanted !== null) return id === wanted;
  return isChosen(id, profile);
}

function tellsWhatDecides({ tellsImgs, j1, h1b }: Facets, { workStatus, visas }: Profile): boolean {
  if (!tellsImgs) return false;
  const standing = standingOf(workStatus);
  if (standing !== undefined && standing !== "needs-visa") return true;
  const wanted = visas && visas.length > 0 ? visas : (["j1", "h1b"] as const);
  return wanted.some((visa) => (visa === "j1" ? j1 : h1b) !== null);
}
