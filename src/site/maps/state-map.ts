import { geoCentroid, geoMercator } from "d3-geo";
import type { State } from "../../content/schemas/state.ts";
import type { Site } from "../site.ts";
import { readAtlas, type Shape } from "./atlas.ts";
import { type CityDot, cityDots } from "./city-dots.ts";
import { fitToFrame } from "./frame.ts";
import { outlineOf, toPath } from "./outline.ts";

/** A drawing of a state in its own units, `width` by `height`. */
export interface StateMap {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly cities: readonly CityDot[];
}

/** A state and its cities with programs, largest first. */
export function drawState(site: Site, state: State): StateMap {
  const shape = readAtlas().states.get(state) as Shape;
  // Turned so that its middle is the map's: the line of the date goes through the end of Alaska.
  const projection = geoMercator().rotate([-geoCentroid(shape as never)[0], 0]);
  const { width, height } = fitToFrame(projection, shape);
  return {
    width,
    height,
    outline: toPath(outlineOf(shape, projection)),
    cities: cityDots(site.byState.get(state) ?? [], projection, { width, height }),
  };
}
