import { type GeoProjection, geoAlbersUsa, geoMercator } from "d3-geo";
import { STATE_NAMES } from "../../identity/states.ts";
import { readAtlas, type Shape } from "./atlas.ts";
import { areaOf, middleOf, outlineOf, type Point, toPath } from "./outline.ts";

/** The country as a small drawing in its own units. What stands on it is for the page that shows it to say. */
export interface CountryMap {
  readonly width: number;
  readonly height: number;
  /** Every state, the capital's district and Puerto Rico, in the order of names. */
  readonly states: readonly StateShape[];
}

/** A state on the map of the country, in the map's units. */
export interface StateShape {
  /** Two letters. */
  readonly id: string;
  readonly name: string;
  /** The outline, for a path's `d`. */
  readonly path: string;
  /** The middle of its largest part. */
  readonly middle: Point;
  /** Where its number stands when the state itself has no room for one; a line leads there from the middle. */
  readonly beside: Point | null;
}

const WIDTH = 660;
const HEIGHT = 400;
/** At the right, the numbers of the small states of the coast. */
const COAST = 56;
/** A state that covers less, in squares of the drawing's unit, has no room for a number. */
const ROOM = 640;
/** From one number at the coast down to the next. */
const LINE = 16;
/** Outside the projection of the country, so it has a corner of its own. */
const PUERTO_RICO = {
  id: "PR",
  corner: [
    [556, 366],
    [600, 390],
  ] as [[number, number], [number, number]],
};
/** Hawaii's number stands to the right of its islands. */
const RIGHT_OF_ISLANDS: Point = [26, 4];

let drawn: CountryMap | undefined;

/** The map of the country; drawn once. */
export function drawCountry(): CountryMap {
  drawn ??= draw();
  return drawn;
}

function draw(): CountryMap {
  const { states } = readAtlas();
  const shapeOf = (id: string) => states.get(id) as Shape;
  const inCountry = [...STATE_NAMES.keys()].filter((id) => id !== PUERTO_RICO.id);
  const country = geoAlbersUsa().fitExtent(
    [
      [2, 2],
      [WIDTH - COAST, HEIGHT - 2],
    ],
    { type: "GeometryCollection", geometries: inCountry.map((id) => geometryOf(shapeOf(id))) } as Shape,
  );
  const corner = geoMercator().fitExtent(PUERTO_RICO.corner, shapeOf(PUERTO_RICO.id));
  const outlines = [...STATE_NAMES].map(([id, name]) => {
    const projection: GeoProjection = id === PUERTO_RICO.id ? corner : country;
    const rings = outlineOf(shapeOf(id), projection);
    const largest = rings[0] ?? [];
    return { id, name, path: toPath(rings), middle: middleOf(largest), isSmall: areaOf(largest) < ROOM };
  });
  const atCoast = outlines
    .filter(({ isSmall, middle: [x] }) => isSmall && x > WIDTH / 2)
    .sort((a, b) => a.middle[1] - b.middle[1]);
  const heights = lineUp(
    atCoast.map(({ middle }) => middle[1]),
    { from: LINE, to: HEIGHT - LINE / 2 },
  );
  const besideOf = ({ id, isSmall, middle: [x, y] }: (typeof outlines)[number]): Point | null => {
    const place = atCoast.findIndex((one) => one.id === id);
    if (place >= 0) return [WIDTH - COAST / 2, heights[place] as number];
    return isSmall ? [x + RIGHT_OF_ISLANDS[0], y + RIGHT_OF_ISLANDS[1]] : null;
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    states: outlines.map(({ id, name, path, middle, isSmall }) => {
      return { id, name, path, middle, beside: besideOf({ id, name, path, middle, isSmall }) };
    }),
  };
}

/**
 * Heights near the wished ones, which ascend, each at least a line below the one before: pushed down where they would touch, then up again
 * where the last would fall out.
 */
function lineUp(wished: readonly number[], { from, to }: { from: number; to: number }): number[] {
  const heights: number[] = [];
  for (const wish of wished) heights.push(Math.max(wish, (heights.at(-1) ?? from - LINE) + LINE));
  for (let place = heights.length - 1, most = to; place >= 0; place--, most -= LINE)
    heights[place] = Math.min(heights[place] as number, most);
  return heights;
}

function geometryOf(shape: Shape): unknown {
  return "geometry" in shape ? shape.geometry : shape;
}
