import { expect, test } from "vitest";
import { getRecord } from "../../src/content/get-record.ts";
import { nearestCities } from "../../src/site/nearest-cities.ts";
import { buildSite } from "../../src/site/site.ts";

const site = buildSite({ root: process.cwd(), today: "2026-11-23" });
const city = (id: string) => getRecord(site.content.cities, id);

test.each([
  ["clovis", "fresno"],
  ["shafter", "bakersfield"],
])("from %s the nearest city with programs is %s", (from, to) => {
  const [nearest] = nearestCities(site, city(from), 1);
  expect(nearest?.city.id).toBe(to);
  expect(nearest?.programs).toBe((site.byCity.get(to) ?? []).filter(({ isInResults }) => isInResults).length);
});

test("nearest first, each with programs, never the city itself", () => {
  const near = nearestCities(site, city("fresno"), 5);
  expect(near).toHaveLength(5);
  expect(near.map(({ miles }) => miles)).toEqual(near.map(({ miles }) => miles).toSorted((a, b) => a - b));
  expect(near.every((one) => one.programs > 0 && one.city.id !== "fresno")).toBe(true);
});
