import { type GeoProjection, geoPath } from "d3-geo";
import type { Shape } from "./atlas.ts";

/** Around a map, in its own units. */
export const MARGIN = 24;
const LARGEST = { width: 420, height: 460 };

/** Fits a projection to a shape within the frame, as large as it goes, and moves the shape to the top. Gives the drawing's size. */
export function fitToFrame(projection: GeoProjection, shape: Shape): { width: number; height: number } {
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [LARGEST.width - MARGIN, LARGEST.height - MARGIN],
    ],
    shape,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + MARGIN]);
  return { width: LARGEST.width, height: Math.ceil(bottom - top + 2 * MARGIN) };
}
