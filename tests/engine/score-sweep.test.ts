import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { step2Marks, withStep2 } from "../../src/engine/exam-passes.ts";
import type { Program } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { inWords, nextThresholdWords, reachedAt, sweepStep2 } from "../../src/engine/score-sweep.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, PASS_MARK, program } from "./builders.ts";

const CITIZEN: Profile = { workStatus: "citizen", step1: "passed", step2: "not-taken" };

function withMinimum(id: string, minimum: number, facts: Program["facts"] = {}): Program {
  return program({ takesImgs: [fact(true)], step2Minimum: [fact(minimum)], ...facts }, { id, name: id });
}

const sweep = (list: readonly Program[], profile: Profile) =>
  sweepStep2(compile(list), profile, occasion(), step2Marks(list, PASS_MARK));

describe("the sweep over Step 2 CK", () => {
  const list = [
    withMinimum("a", 215),
    withMinimum("b", 225),
    withMinimum("c", 225),
    withMinimum("d", 230, { takesImgs: [] }),
  ];

  test("finds the scores at which programs change group", () => {
    const thresholds = sweep(list, CITIZEN);
    expect(thresholds?.map(({ score, more }) => [score, more.map(({ id, to }) => `${id} ${to}`)])).toEqual([
      [218, ["a open"]],
      [225, ["b open", "c open"]],
      [230, ["d ask"]],
    ]);
    expect(thresholds?.at(-1)?.all).toHaveLength(4);
  });

  test("tells the next threshold in words", () => {
    const thresholds = sweep(list, CITIZEN) ?? [];
    expect(nextThresholdWords(thresholds, 200)).toBe("At 218, one more program: one to Open by its rules.");
    expect(nextThresholdWords(thresholds, 218)).toBe("At 225, two more programs: two to Open by its rules.");
    expect(nextThresholdWords(thresholds, 229)).toBe("At 230, one more program: one to Ask first.");
    expect(nextThresholdWords(thresholds, 230)).toBeNull();
  });

  test("a final score, or one not told, has no sweep", () => {
    expect(sweep(list, { ...CITIZEN, step2: "passed", step2Score: 215 })).toBeNull();
    expect(sweep(list, { step2Score: 215 })).toBeNull();
    expect(sweep(list, {})).toBeNull();
  });

  test("agrees with trying every score", () => {
    const some = fc.uniqueArray(programs, { selector: ({ id }) => id, maxLength: 4 });
    fc.assert(
      fc.property(some, profiles, fc.integer({ min: PASS_MARK, max: 300 }), (list, profile, score) => {
        const thresholds = sweep(list, profile);
        if (thresholds === null) return;
        const reached = reachedAt(thresholds, score);
        expect(reached).toBeDefined();
        const groups = (one: number) =>
          rank(compile(list), withStep2(profile, one), occasion())
            .map(({ id, group }) => `${id} ${group}`)
            .sort();
        expect(groups(score)).toEqual(groups(reached?.score ?? 0));
      }),
      RUNS,
    );
  });
});

test("a pass below a minimum closes what was one step away, and the sweep says so", () => {
  const thresholds = sweep([withMinimum("a", 215), withMinimum("b", 240)], CITIZEN);
  expect(thresholds?.map(({ score, closing }) => [score, closing.map(({ id }) => id)])).toEqual([
    [218, ["b"]],
    [240, []],
  ]);
});

test("numbers to twelve are words", () => {
  expect(Array.from({ length: 14 }, (_, count) => inWords(count)).join(" ")).toBe(
    "no one two three four five six seven eight nine ten eleven twelve 13",
  );
});
