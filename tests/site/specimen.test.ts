import { expect, test } from "vitest";
import { countAnswered } from "../../src/site/known-answers.ts";
import { pickSpecimen } from "../../src/site/specimen.ts";
import { SITE } from "../support/content.ts";

test("the specimen is the region's program of which most is known, with facts that each have one page", () => {
  const { program, fields } = pickSpecimen(SITE, "central-valley");
  const others = (SITE.byRegion.get("central-valley") ?? []).filter(({ isInResults }) => isInResults);
  expect(Math.max(...others.map(countAnswered))).toBe(countAnswered(program));
  expect(fields.some(({ facts }) => facts.length === 1)).toBe(true);
  expect(fields.every(({ facts, disagrees }) => facts.length <= 1 && !disagrees)).toBe(true);
});

test("a region without programs has none", () => {
  expect(() => pickSpecimen(SITE, "nowhere")).toThrow('No program in results in the region "nowhere".');
});
