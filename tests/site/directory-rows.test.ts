import { expect, test } from "vitest";
import { DIRECTORY_FACETS, rowOf } from "../../src/site/directory-facets.ts";
import { directoryRows } from "../../src/site/directory-rows.ts";
import { identityOf } from "../../src/site/identities.ts";
import { SITE } from "../support/content.ts";

const file = directoryRows(SITE);

test("holds every program once, with the answers by which the directory is narrowed", () => {
  expect(file.ids.toSorted()).toEqual(SITE.programs.map(({ record }) => record.id).toSorted());
  const occasion = { season: SITE.engineSeason, asOf: SITE.today };
  for (const [at, id] of file.ids.entries()) {
    const said = file.facets.map(({ name, values, answers }) => [name, values[answers[at] ?? -1]?.[0]]);
    const row = rowOf(SITE.program(id), occasion).split(" ");
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(DIRECTORY_FACETS.map((facet, place) => [facet, row[place]])),
    );
  }
});

test("begins with the Central Valley; a program's name stands without its city, which follows it", () => {
  expect(SITE.program(file.ids[0] ?? "").region.id).toBe("central-valley");
  const regions = [...new Set(file.ids.map((id) => SITE.program(id).region.id))];
  expect(regions.slice(0, 3)).toEqual(["central-valley", "inland-empire", "sacramento-valley"]);
  expect(
    file.names.filter((name, at) => name.endsWith(`, ${SITE.program(file.ids[at] ?? "").city.name}`)),
  ).toEqual([]);
});

test("names the programs that results leave out, and why", () => {
  const left = file.leftOut.map((at) => file.ids[at] ?? "");
  expect(left.toSorted()).toEqual(
    SITE.programs.flatMap(({ isInResults, record }) => (isInResults ? [] : record.id)).toSorted(),
  );
  expect(file.leftOut.filter((at) => !file.notes[at])).toEqual([]);
  expect(new Set(left.map((id) => identityOf(SITE.program(id)).notOpen !== null))).toEqual(new Set([true]));
  expect(identityOf(SITE.program("tripler-army-medical-center-psychiatry-honolulu")).notOpen).toBe(
    "military",
  );
});
