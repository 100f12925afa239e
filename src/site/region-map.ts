import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { City, County, Region } from "../content/content.ts";
import { groupByCity } from "./directory.ts";
import { placeLabels } from "./map-labels.ts";
import type { Site } from "./site.ts";

/** A drawing of a region in its own units, `width` by `height`. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  /** Outline of the region's states, cut by the drawing's edge. */
  readonly states: string;
  readonly counties: readonly { readonly county: County; readonly path: string }[];
  readonly cities: readonly MapCity[];
}

export interface MapCity {
  readonly city: City;
  /** Programs there. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands; null where it would cover another. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end" | "middle";
  } | null;
}

type Topology = Parameters<typeof feature>[0];
type Collection = Extract<Parameters<typeof feature>[1], { type: "GeometryCollection" }>;
/** A shape as d3 draws it. */
type Shape = GeoPermissibleObjects;

const MARGIN = 24;
const LARGEST = { width: 420, height: 460 };

let atlas: { counties: Map<string, Shape>; states: Map<string, Shape> } | undefined;

/** The region's counties in which we list programs, and its cities with their programs, largest first. */
export function drawRegion(site: Site, region: Region): RegionMap {
  const { counties, states } = readAtlas();
  const own = [...site.content.counties.values()].flatMap((county) => {
    const shape = county.region === region.id ? counties.get(county.fips) : undefined;
    return shape ? [{ county, shape }] : [];
  });
  const stateIds = new Set(own.map(({ county }) => county.fips.slice(0, 2)));
  const shapes = { type: "FeatureCollection", features: own.map(({ shape }) => shape) } as Shape;
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [LARGEST.width - MARGIN, LARGEST.height - MARGIN],
    ],
    shapes,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shapes);
  const height = Math.ceil(bottom - top + 2 * MARGIN);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + MARGIN]).clipExtent([
    [-MARGIN, -MARGIN],
    [LARGEST.width + MARGIN, height + MARGIN],
  ]);
  const path = geoPath(projection).digits(0);

  const cities = groupByCity(site.byRegion.get(region.id) ?? [])
    .map(({ city, programs }) => {
      const [cx, cy] = projection([city.lon, city.lat]) as [number, number];
      const count = programs.length;
      return {
        city,
        count,
        x: Math.round(cx),
        y: Math.round(cy),
        radius: Math.round(3 + 1.6 * Math.sqrt(count)),
      };
    })
    .sort((a, b) => b.count - a.count);
  const labels = placeLabels(
    cities.map(({ city, x, y, radius }) => ({ text: city.name, x, y, radius })),
    { width: LARGEST.width, height },
  );
  return {
    width: LARGEST.width,
    height,
    states: [...stateIds].map((id) => path(states.get(id) as Shape) ?? "").join(""),
    counties: own.map(({ county, shape }) => ({ county, path: path(shape) ?? "" })),
    cities: cities.map((city, index) => ({ ...city, label: labels[index] ?? null })),
  };
}

function readAtlas() {
  if (atlas) return atlas;
  const file = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const byId = (name: string) => {
    const { features } = feature(topology, topology.objects[name] as Collection);
    return new Map<string, Shape>(features.map((one) => [String(one.id), one]));
  };
  atlas = { counties: byId("counties"), states: byId("states") };
  return atlas;
}
