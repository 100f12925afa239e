import { expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { reachOf } from "../../src/engine/reach.ts";
import { candidateOf } from "../../src/plan/candidate.ts";
import { planValue } from "../../src/plan/value.ts";
import { SITE } from "../support/content.ts";

const OCCASION: Occasion = { season: SITE.engineSeason, asOf: "2026-11-23" };
const REGIONS = [...SITE.content.regions.values()].sort((a, b) => a.order - b.order).map(({ id }) => id);

/** What a plan would buy first for somebody, from the real content. */
function bestFor(profile: Profile) {
  const programs = SITE.programs
    .filter(({ isInResults, specialty }) => isInResults && profile.specialties?.includes(specialty.id))
    .map(({ engine }) => engine);
  const programOf = new Map(programs.map((program) => [program.id, program]));
  return rank(compile(programs), profile, OCCASION)
    .flatMap((standing) => {
      const program = programOf.get(standing.id);
      if (!program) return [];
      const candidate = candidateOf(program, standing, {
        sponsor: null,
        isLastDayNear: false,
        profile,
        reach: reachOf(program, profile, OCCASION).level,
        regions: REGIONS,
      });
      const value = planValue(candidate);
      return value === null ? [] : [{ ...candidate, value }];
    })
    .sort((a, b) => b.value - a.value);
}

const LOW_SCORE: Profile = {
  specialties: ["family-medicine", "internal-medicine"],
  workStatus: "needs-visa",
  visas: ["j1"],
  graduationYear: 2016,
  lastClinicalYear: 2026,
  schoolListed: true,
  ecfmg: "certified",
  step1: "passed",
  step1Failures: 0,
  step2: "passed",
  step2Score: 215,
  step2Failures: 0,
  step3: "not-taken",
  step3Failures: 0,
  usceHandsOn: 3,
  usceObserver: 0,
  usceLastYear: 2026,
  letters: 4,
  lettersUs: 2,
  lettersSpecialty: 2,
  ties: ["central-valley"],
  languages: ["spanish"],
  experience: ["underserved", "farmworker"],
};

it("with 215, J-1 and 2016, no reach that is open comes before the family medicine programs of the Valley", () => {
  const best = bestFor(LOW_SCORE);
  const isValley = (region: string) => region === "central-valley";
  const valley = best.filter(
    ({ region, specialty, group }) => isValley(region) && specialty === "family-medicine" && group !== "step",
  );
  const lastOfValley = Math.max(...valley.map((one) => best.indexOf(one)));
  const before = best
    .slice(0, lastOfValley)
    .filter(({ reach, region }) => reach === "reach" && !isValley(region));
  expect(valley.length).toBeGreaterThan(3);
  expect(before.map(({ id }) => id)).toEqual([]);
});

it("the first ten are no reach, whether or not the visitor has answered what they bring", () => {
  const { ties: _ties, languages: _languages, experience: _experience, ...bare } = LOW_SCORE;
  for (const profile of [LOW_SCORE, bare])
    expect(
      bestFor(profile)
        .slice(0, 10)
        .filter(({ reach }) => reach === "reach"),
    ).toEqual([]);
});

it("somebody whose score is no reach keeps what is open first", () => {
  const [first] = bestFor({ ...LOW_SCORE, step2Score: 255 });
  expect(first?.group).toBe("open");
});
