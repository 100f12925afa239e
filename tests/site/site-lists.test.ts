import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { listFacts } from "../../src/content/schemas/program-facts.ts";
import { groupByCity, groupByState, regionsInOrder } from "../../src/site/directory.ts";
import { drawRegion } from "../../src/site/maps/region-map.ts";
import { sourceUses } from "../../src/site/source-use.ts";
import { SITE } from "../support/content.ts";

describe("the directory of the real content", () => {
  const states = groupByState(SITE.programs);

  test("holds every program once", () => {
    const listed = states.flatMap(({ cities }) => cities.flatMap(({ programs }) => programs));
    expect(new Set(listed).size).toBe(SITE.programs.length);
    expect(listed).toHaveLength(SITE.programs.length);
  });

  test("begins with California, where the site began", () => {
    expect(states[0]?.name).toBe("California");
  });

  test("has cities in alphabetical order", () => {
    const names = groupByCity(SITE.programs).map(({ city }) => city.name);
    expect(names).toEqual(names.toSorted());
  });
});

test.each(regionsInOrder(SITE))("the map of $name shows each of its cities inside its edges", (region) => {
  const { cities, width, height } = drawRegion(SITE, region);
  expect(cities).toHaveLength(groupByCity(SITE.byRegion.get(region.id) ?? []).length);
  for (const { x, y } of cities) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test("every source of a program's facts leads back to the program", () => {
  const { content } = readContent(process.cwd());
  const uses = sourceUses(content);
  for (const { id, facts } of content.programs.values()) {
    for (const { source } of listFacts(facts).flatMap((field) => field.facts)) {
      expect(uses.get(source)?.some(({ path }) => path === `/programs/${id}/`)).toBe(true);
    }
  }
});
