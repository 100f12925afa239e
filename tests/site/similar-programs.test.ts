import { expect, test } from "vitest";
import { indexSimilar } from "../../src/site/similar-programs.ts";
import { getSite } from "../../src/site/site.ts";
import type { SiteProgram } from "../../src/site/site-program.ts";

const { programs } = getSite();

const MOST = 40;

/** A city lies in one state, so nothing outside of it can be alike. */
const byState = Map.groupBy(programs, ({ state }) => state.id);

/** The rule said once more, over all programs of a state and slowly. */
function similarByTheRule(to: SiteProgram): readonly SiteProgram[] {
  const shares = (one: SiteProgram, part: "specialty" | "city" | "sponsor" | "region" | "state") =>
    one[part].id === to[part].id;
  const points = (one: SiteProgram) =>
    4 * Number(shares(one, "specialty")) +
    3 * Number(shares(one, "city")) +
    2 * Number(shares(one, "sponsor")) +
    2 * Number(shares(one, "region")) +
    Number(!one.isBare);
  return (byState.get(to.state.id) ?? [])
    .filter((one) => shares(one, "city") || shares(one, "specialty"))
    .filter((one) => one !== to && one.isInResults)
    .map((one) => [one, points(one)] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([one]) => one);
}

test("for every program the 1, 6 and 40 that the rule names, in its order", () => {
  const findSimilar = indexSimilar(programs);
  const ids = (found: readonly SiteProgram[]) => found.map(({ record }) => record.id);
  for (const program of programs) {
    const expected = ids(similarByTheRule(program));
    for (const most of [1, 6, MOST])
      expect(ids(findSimilar(program, most)), program.record.id).toEqual(expected.slice(0, most));
  }
});
