import { expect, test } from "vitest";
import { toldRegions } from "../../src/site/regions.ts";
import { wholeCountry } from "../../src/site/whole-country.ts";
import { SITE } from "../support/content.ts";

const country = wholeCountry(SITE);

test("the whole country is the specialties that are listed beyond the regions of which more is told, those with most programs first", () => {
  const told = new Set(toldRegions(SITE.content).flatMap(({ states }) => states));
  const beyond = SITE.programs.filter(({ state }) => !told.has(state.id));
  expect(new Set(country.specialties)).toEqual(new Set(beyond.map(({ specialty }) => specialty.name)));
  const sizes = country.specialties.map(
    (name) => SITE.programs.filter(({ specialty }) => specialty.name === name).length,
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(country.programs).toBe(sizes.reduce((sum, one) => sum + one, 0));
  expect(country.list?.id).toBe("eras-2026-participating-programs");
});

test("where nothing is listed beyond them, no specialty covers the country", () => {
  const told = new Set(toldRegions(SITE.content).flatMap(({ states }) => states));
  const programs = SITE.programs.filter(({ state }) => told.has(state.id));
  expect(wholeCountry({ content: SITE.content, programs })).toEqual({
    specialties: [],
    programs: 0,
    list: null,
  });
});
