import { geoMercator, geoPath } from "d3-geo";
import type { County, Region } from "../../content/content.ts";
import type { Site } from "../site.ts";
import { readAtlas, type Shape } from "./atlas.ts";
import { type CityDot, cityDots } from "./city-dots.ts";
import { fitToFrame, MARGIN } from "./frame.ts";

/** A drawing of a region in its own units, `width` by `height`. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  /** Outline of the region's states, cut by the drawing's edge. */
  readonly states: string;
  readonly counties: readonly { readonly county: County; readonly path: string }[];
  readonly cities: readonly CityDot[];
}

/** The region's counties in which we list programs, and its cities with their programs, largest first. */
export function drawRegion(site: Site, region: Region): RegionMap {
  const { counties, states, stateOfDigits } = readAtlas();
  const own = [...site.content.counties.values()].flatMap((county) => {
    const shape = county.region === region.id ? counties.get(county.fips) : undefined;
    return shape ? [{ county, shape }] : [];
  });
  const ownStates = new Set(own.map(({ county }) => stateOfDigits.get(county.fips.slice(0, 2)) ?? ""));
  const shapes = { type: "FeatureCollection", features: own.map(({ shape }) => shape) } as Shape;
  const projection = geoMercator();
  const { width, height } = fitToFrame(projection, shapes);
  projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
  const path = geoPath(projection).digits(0);
  return {
    width,
    height,
    states: [...ownStates].map((letters) => path(states.get(letters) as Shape) ?? "").join(""),
    counties: own.map(({ county, shape }) => ({ county, path: path(shape) ?? "" })),
    cities: cityDots(site.byRegion.get(region.id) ?? [], projection, { width, height }),
  };
}
