import { type GeoContext, type GeoProjection, geoPath } from "d3-geo";
import type { Shape } from "./atlas.ts";

/** A place in a drawing, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** A closed line through its points. */
export type Ring = readonly Point[];

/** Islands and corners that cover less are left out: they would be no more than a speck. In squares of the drawing's unit. */
const SPECK = 2;

/**
 * A shape's outline for a small drawing, its parts from the largest down: every point on the grid of whole units, none twice, none on the
 * straight way between its neighbors. The largest part is always kept.
 */
export function outlineOf(shape: Shape, projection: GeoProjection): Ring[] {
  const rings = ringsOf(shape, projection)
    .map(onGrid)
    .map((points) => ({ points, area: areaOf(points) }))
    .sort((a, b) => b.area - a.area);
  return rings.filter(({ area }, index) => index === 0 || area >= SPECK).map(({ points }) => points);
}

/** Rings as a path's `d`, steps written from point to point: "M3,4l0,5 6,0z". */
export function toPath(rings: readonly Ring[]): string {
  return rings
    .map((points) => {
      const [first = [0, 0]] = points;
      const steps = edgesOf(points)
        .slice(0, -1)
        .map(([a, b]) => `${b[0] - a[0]},${b[1] - a[1]}`);
      return `M${first.join(",")}l${steps.join(" ")}z`;
    })
    .join("");
}

/** What a ring covers, in squares of the drawing's unit. */
export function areaOf(points: Ring): number {
  return Math.abs(twiceAreaOf(points)) / 2;
}

/** The middle of what a ring covers, on the grid. */
export function middleOf(points: Ring): Point {
  const whole = 3 * twiceAreaOf(points);
  const along = (axis: 0 | 1) =>
    edgesOf(points).reduce((sum, [a, b]) => sum + (a[axis] + b[axis]) * crossOf(a, b), 0) / whole;
  return [Math.round(along(0)), Math.round(along(1))];
}

function ringsOf(shape: Shape, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    closePath() {},
  };
  geoPath(projection, context)(shape);
  return rings;
}

/** The same ring without what its drawing does not need. Its first point does not stand at its end again. */
function onGrid(ring: Ring): Ring {
  const points: Point[] = [];
  for (const [x, y] of ring) {
    const next: Point = [Math.round(x), Math.round(y)];
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && isSame(last, next)) continue;
    if (before && last && isBetween(before, last, next)) points.pop();
    points.push(next);
  }
  const [first] = points;
  if (first && points.length > 1 && isSame(first, points.at(-1) as Point)) points.pop();
  return points;
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** True when the way from `a` to `c` leads straight through `b`, without turning round there. */
function isBetween(a: Point, b: Point, c: Point): boolean {
  const [toB, toC] = [
    [b[0] - a[0], b[1] - a[1]],
    [c[0] - b[0], c[1] - b[1]],
  ] as const;
  return toB[0] * toC[1] === toB[1] * toC[0] && toB[0] * toC[0] + toB[1] * toC[1] > 0;
}

function twiceAreaOf(points: Ring): number {
  return edgesOf(points).reduce((sum, [a, b]) => sum + crossOf(a, b), 0);
}

/** The last edge leads back to the first point. */
function edgesOf(points: Ring): (readonly [Point, Point])[] {
  return points.map((point, index) => [point, points[(index + 1) % points.length] as Point]);
}

function crossOf(a: Point, b: Point): number {
  return a[0] * b[1] - b[0] * a[1];
}
