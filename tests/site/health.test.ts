import { expect, test } from "vitest";
import { healthOf } from "../../src/site/health.ts";
import { buildSite } from "../../src/site/site.ts";
import { SITE } from "../support/content.ts";
import { TODAY, writeContent } from "../support/content-folder.ts";

test("counts facts by age, kind and watch, and answers by state", () => {
  const health = healthOf(buildSite({ root: writeContent(), today: TODAY }));
  expect([health.programs, health.answering, health.facts, health.pages]).toEqual([1, 1, 5, 5]);
  expect([health.inResults, health.silent]).toEqual([1, 0]);
  expect(health.byAge.map(({ facts }) => facts)).toEqual([1, 0, 3, 1]);
  expect(health.byKind).toEqual([
    { kind: "program", facts: 4 },
    { kind: "sponsor", facts: 1 },
  ]);
  expect(health.byWatch.filter(({ pages }) => pages > 0)).toEqual([{ state: "not asked yet", pages: 5 }]);
  const counted = { programs: 1, answered: health.all.answered };
  expect(health.byState).toMatchObject([{ id: "CA", ...counted }]);
  expect(health.bySpecialty).toMatchObject([{ id: "family-medicine", ...counted }]);
});

test("every fact and page of the project is counted once in each table", () => {
  const { facts, pages, programs, byAge, byKind, byWatch, byState, bySpecialty, all } = healthOf(SITE);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(byAge.map((one) => one.facts))).toBe(facts);
  expect(sum(byKind.map((one) => one.facts))).toBe(facts);
  expect(sum(byWatch.map((one) => one.pages))).toBe(pages);
  for (const rows of [byState, bySpecialty]) {
    expect(sum(rows.map((one) => one.programs))).toBe(programs);
    expect(sum(rows.map((one) => one.answered))).toBe(all.answered);
  }
  for (const row of [...byState, ...bySpecialty, all]) {
    expect(row.own + row.sponsor + row.other).toBe(row.answered);
    expect(row.recent + row.older + row.undated).toBe(row.answered);
  }
});
