import { GROUPS } from "../engine/verdict-types.ts";
import { type Filters, NEAR_MILES, type Near, NO_FILTERS } from "./filters.ts";
import type { Fragment } from "./fragment.ts";
import { SORTS } from "./sorting.ts";

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
