import { geoIdentity } from "d3-geo";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areaOf, middleOf, outlineOf, type Point, toPath } from "../../../src/site/maps/outline.ts";

const polygon = (...rings: readonly (readonly Point[])[]) =>
  ({ type: "MultiPolygon", coordinates: rings.map((ring) => [[...ring, ring[0]]]) }) as never;
const flat = geoIdentity() as never;
const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

test("a path goes from point to point and back", () => {
  expect(toPath([square(3, 4, 10)])).toBe("M3,4l10,0 0,10 -10,0z");
});

test("points on a straight way, twice on one place of the grid or back at the start are left out", () => {
  const ring: Point[] = [
    [0, 0],
    [5, 0.2],
    [5.1, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(outlineOf(polygon(ring), flat)).toEqual(
    [square(0, 0, 10)].map((points) => expect.arrayContaining(points)),
  );
  expect(outlineOf(polygon(ring), flat)[0]).toHaveLength(4);
});

test("specks are left out, the largest part never", () => {
  expect(outlineOf(polygon(square(0, 0, 10), square(20, 20, 1)), flat)).toHaveLength(1);
  expect(outlineOf(polygon(square(0, 0, 1)), flat)).toHaveLength(1);
});

test("the middle and what a ring covers", () => {
  expect(middleOf(square(10, 20, 8))).toEqual([14, 24]);
  expect(areaOf(square(10, 20, 8))).toBe(64);
  expect(areaOf(square(10, 20, 8).toReversed())).toBe(64);
});

test("a path's steps lead through every point of its ring", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(points, (ring) => {
      const [, start = "", steps = ""] = /^M([^l]*)l(.*)z$/.exec(toPath([ring])) ?? [];
      const pairs = (text: string) =>
        text
          .split(" ")
          .filter(Boolean)
          .map((pair) => pair.split(",").map(Number));
      const walked = pairs(start);
      for (const [dx = 0, dy = 0] of pairs(steps)) {
        const [x = 0, y = 0] = walked.at(-1) ?? [];
        walked.push([x + dx, y + dy]);
      }
      expect(walked).toEqual(ring);
    }),
  );
});
