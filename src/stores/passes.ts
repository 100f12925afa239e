import type { Profile } from "../engine/profile.ts";
import { isChosen } from "../engine/scope.ts";
import { standingOf } from "../engine/work-kinds.ts";
import { type Center, milesBetween } from "../facts/miles.ts";
import type { Facets } from "./facets.ts";
import { ALL_SPECIALTIES, type Filters, type Near } from "./filters.ts";

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
