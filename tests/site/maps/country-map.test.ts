import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { STATE_NAMES } from "../../../src/identity/states.ts";
import { drawCountry } from "../../../src/site/maps/country-map.ts";

const { states, width, height } = drawCountry();
const isInside = ([x, y]: readonly [number, number]) => x >= 0 && x <= width && y >= 0 && y <= height;

test("every state has an outline, by its letters and name", () => {
  expect(states.map(({ id, name }) => [id, name])).toEqual([...STATE_NAMES]);
  expect(states.filter(({ path }) => !/^M\d/.test(path))).toEqual([]);
});

test("each number stands inside the drawing, those of the coast one below the other", () => {
  expect(states.filter(({ middle, beside }) => !isInside(middle) || !isInside(beside ?? middle))).toEqual([]);
  const atCoast = states
    .flatMap(({ beside }) => (beside && beside[0] > width - 60 ? [beside[1]] : []))
    .sort((a, b) => a - b);
  expect(atCoast.length).toBeGreaterThan(5);
  for (const [place, y] of atCoast.entries())
    expect(y - (atCoast[place - 1] ?? -100)).toBeGreaterThanOrEqual(16);
});

test("a state without room for its number has it beside, no other has", () => {
  const beside = states.filter((state) => state.beside).map(({ id }) => id);
  expect(beside).toEqual(expect.arrayContaining(["RI", "DE", "DC", "CT", "PR", "HI"]));
  expect(beside).not.toEqual(expect.arrayContaining(["TX"]));
  expect(beside).toHaveLength(11);
});

test("all outlines weigh at most 10 kB packed", () => {
  expect(gzipSync(JSON.stringify(drawCountry())).length).toBeLessThan(10_000);
});
