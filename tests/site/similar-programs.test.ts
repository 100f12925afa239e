import { expect, test } from "vitest";
import { indexSimilar } from "../../src/site/similar-programs.ts";
import { getSite } from "../../src/site/site.ts";
import type { SiteProgram } from "../../src/site/site-program.ts";

const { programs } = getSite();

/** The rule said once more, over all programs and slowly. */
function similarByTheRule(to: SiteProgram, most: number): readonly SiteProgram[] {
  const shares = (one: SiteProgram, part: "specialty" | "city" | "sponsor" | "region" | "state") =>
    one[part].id === to[part].id;
  const points = (one: SiteProgram) =>
    4 * Number(shares(one, "specialty")) +
    3 * Number(shares(one, "city")) +
    2 * Number(shares(one, "sponsor")) +
    2 * Number(shares(one, "region")) +
    Number(!one.isBare);
  return programs
    .filter((one) => one !== to && one.isInResults)
    .filter((one) => shares(one, "city") || (shares(one, "specialty") && shares(one, "state")))
    .toSorted((a, b) => points(b) - points(a))
    .slice(0, most);
}

test.each([1, 6, 40])("for every program the %i that the rule names, in its order", (most) => {
  const findSimilar = indexSimilar(programs);
  const ids = (found: readonly SiteProgram[]) => found.map(({ record }) => record.id);
  const found = programs.map((program) => ids(findSimilar(program, most)));
  expect(found).toEqual(programs.map((program) => ids(similarByTheRule(program, most))));
});
