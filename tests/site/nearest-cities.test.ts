import { expect, test } from "vitest";
import { getRecord } from "../../src/content/get-record.ts";
import { nearestCities } from "../../src/site/nearest-cities.ts";
import { SITE } from "../support/content.ts";

const city = (id: string) => getRecord(SITE.content.cities, id);

test.each([
  ["clovis", "fresno"],
  ["shafter", "bakersfield"],
])("from %s the nearest city with programs is %s", (from, to) => {
  const [nearest] = nearestCities(SITE, city(from), 1);
  expect(nearest?.city.id).toBe(to);
  expect(nearest?.programs).toBe((SITE.byCity.get(to) ?? []).filter(({ isInResults }) => isInResults).length);
});

test("nearest first, each with programs, never the city itself", () => {
  const near = nearestCities(SITE, city("fresno"), 5);
  expect(near).toHaveLength(5);
  expect(near.map(({ miles }) => miles)).toEqual(near.map(({ miles }) => miles).toSorted((a, b) => a - b));
  expect(near.every((one) => one.programs > 0 && one.city.id !== "fresno")).toBe(true);
});
