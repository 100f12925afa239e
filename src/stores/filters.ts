import { atom } from "nanostores";
import type { Profile } from "../engine/profile.ts";
import type { Standing } from "../engine/rank.ts";
import { isChosen } from "../engine/scope.ts";
import { GROUPS, type Group } from "../engine/verdict-types.ts";
import { standingOf } from "../engine/work-kinds.ts";
import type { Facets } from "./facets.ts";
import type { Fragment } from "./fragment.ts";

export const SORTS = ["fit", "sure", "coverage", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** What of the results is shown, and in which order within each group. */
export interface Filters {
  readonly group: Group | null;
  /** Null: the visitor's own specialties. */
  readonly specialty: string | null;
  readonly region: string | null;
  readonly state: string | null;
  readonly city: string | null;
  readonly visa: "j1" | "h1b" | null;
  /** Leaves out programs that do not tell whether they take IMGs or sponsor a visa the visitor needs. */
  readonly hideUnknown: boolean;
  readonly sort: Sort;
}

/** The value of `specialty` that lifts the filter. */
export const ALL_SPECIALTIES = "all";

export const NO_FILTERS: Filters = {
  group: null,
  specialty: null,
  region: null,
  state: null,
  city: null,
  visa: null,
  hideUnknown: false,
  sort: "fit",
};

export const $filters = atom<Filters>(NO_FILTERS);

export function setFilter<K extends keyof Filters>(name: K, value: Filters[K]): void {
  const filters = { ...$filters.get(), [name]: value };
  // A city lies in one state and region: with another one chosen it would hide everything.
  $filters.set(name === "region" || name === "state" ? { ...filters, city: null } : filters);
}

export function clearFilters(): void {
  $filters.set(NO_FILTERS);
}

export function hasFilters(filters: Filters): boolean {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).some((name) => filters[name] !== NO_FILTERS[name]);
}

/** Short names in the address: never reuse one for another meaning. */
const KEYS = { group: "g", specialty: "sp", region: "r", state: "st", city: "c", visa: "v" } as const;
const HIDE_KEY = "h";
const SORT_KEY = "o";
const TEXT = /^[a-z0-9-]{1,64}$/i;

/** Filters as pairs of an address fragment, defaults left out. */
export function filtersToFragment(filters: Filters): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const name of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const value = filters[name];
    if (value !== null) pairs[KEYS[name]] = value;
  }
  if (filters.hideUnknown) pairs[HIDE_KEY] = "1";
  if (filters.sort !== NO_FILTERS.sort) pairs[SORT_KEY] = filters.sort;
  return pairs;
}

/** Reads filters from an address; what cannot be read is left at its default. */
export function filtersFromFragment(fragment: Fragment): Filters {
  const text = (key: string) => (TEXT.test(fragment[key] ?? "") ? (fragment[key] ?? null) : null);
  const one = <T extends string>(options: readonly T[], key: string): T | null =>
    options.find((option) => option === fragment[key]) ?? null;
  return {
    group: one(GROUPS, KEYS.group),
    specialty: text(KEYS.specialty),
    region: text(KEYS.region),
    state: text(KEYS.state),
    city: text(KEYS.city),
    visa: one(["j1", "h1b"], KEYS.visa),
    hideUnknown: fragment[HIDE_KEY] === "1",
    sort: one(SORTS, SORT_KEY) ?? NO_FILTERS.sort,
  };
}

/** True when a program passes every filter but the one on groups, which only chooses among them. */
export function passes(facets: Facets, filters: Filters, profile: Profile): boolean {
  const { specialty, region, state, city, visa, hideUnknown } = filters;
  if (!isWantedSpecialty(facets.specialty, specialty, profile)) return false;
  if (region !== null && facets.region !== region) return false;
  if (state !== null && facets.state !== state) return false;
  if (city !== null && facets.city !== city) return false;
  if (visa !== null && facets[visa] !== "yes") return false;
  return !hideUnknown || tellsWhatDecides(facets, profile);
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

/** Order within a group; "fit" is the order that the engine gives. */
export function sortStandings(
  standings: readonly Standing[],
  sort: Sort,
  nameOf: (id: string) => string,
): readonly Standing[] {
  const by: Readonly<Record<Sort, ((a: Standing, b: Standing) => number) | null>> = {
    fit: null,
    sure: (a, b) => b.fit.low - a.fit.low,
    coverage: (a, b) => share(b) - share(a),
    name: (a, b) => compare(nameOf(a.id), nameOf(b.id)),
  };
  const order = by[sort];
  return order ? [...standings].sort(order) : standings;
}

function share({ coverage: { known, total } }: Standing): number {
  return known / Math.max(1, total);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
