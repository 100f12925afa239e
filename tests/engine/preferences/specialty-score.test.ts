import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { specialtyScore } from "../../../src/engine/preferences/specialty-score.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, preferenceSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => preferenceSays(specialtyScore, facts, answers);

describe("specialty-score", () => {
  test("no figures", () => {
    expect(says({}, { step2Score: 230 })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: No published scores of matched IMGs for this specialty."`,
    );
  });

  test("no score", () => {
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, {}),
    ).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; you have not given a score."`,
    );
  });

  test("below, at and above each mark", () => {
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met 0: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 200."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 209 }),
    ).toMatchInlineSnapshot(
      `"not-met 0: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 209."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 210 }),
    ).toMatchInlineSnapshot(
      `"not-met 0: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 210."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 215 }),
    ).toMatchInlineSnapshot(
      `"not-met 0.125: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 215."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 220 }),
    ).toMatchInlineSnapshot(
      `"not-met 0.25: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 220."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 225 }),
    ).toMatchInlineSnapshot(
      `"not-met 0.375: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 225."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 230 }),
    ).toMatchInlineSnapshot(
      `"met 0.5: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 230."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 235 }),
    ).toMatchInlineSnapshot(
      `"met 0.625: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 235."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 240 }),
    ).toMatchInlineSnapshot(
      `"met 0.75: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 240."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 245 }),
    ).toMatchInlineSnapshot(
      `"met 0.875: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 245."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 249 }),
    ).toMatchInlineSnapshot(
      `"met 0.975: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 249."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 250 }),
    ).toMatchInlineSnapshot(
      `"met 1: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 250."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240 })] }, { step2Score: 280 }),
    ).toMatchInlineSnapshot(
      `"met 1: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 240 on Step 2 CK, the middle one 230; yours is 280."`,
    );
  });

  test("figures that differ", () => {
    expect(
      says(
        {
          matchedScores: [
            fact({ min: 210, q1: 220, median: 230, q3: 240 }),
            fact({ min: 211, q1: 220, median: 230, q3: 240 }, { source: "b" }),
          ],
        },
        { step2Score: 230 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: Its pages disagree on the scores of IMGs who matched into this specialty."`,
    );
  });

  test("marks that coincide", () => {
    expect(
      says({ matchedScores: [fact({ min: 220, q1: 220, median: 220, q3: 220 })] }, { step2Score: 219 }),
    ).toMatchInlineSnapshot(
      `"not-met 0: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 220 on Step 2 CK, the middle one 220; yours is 219."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 220, q1: 220, median: 220, q3: 220 })] }, { step2Score: 220 }),
    ).toMatchInlineSnapshot(
      `"met 1: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 220 on Step 2 CK, the middle one 220; yours is 220."`,
    );
    expect(
      says({ matchedScores: [fact({ min: 210, q1: 220, median: 220, q3: 230 })] }, { step2Score: 220 }),
    ).toMatchInlineSnapshot(
      `"met 0.5: For the whole specialty, half of the non-US IMGs who matched into this specialty had 220 to 230 on Step 2 CK, the middle one 220; yours is 220."`,
    );
  });

  describe("where those who did not match had nearly the same scores", () => {
    const scores = (notMatchedMedian: number) => ({
      matchedScores: [fact({ min: 210, q1: 220, median: 230, q3: 240, notMatchedMedian })],
    });

    test("it speaks neither for nor against, and everybody has half", () => {
      expect(says(scores(231), { step2Score: 205 })).toMatchInlineSnapshot(
        `"not-applicable 0.5: For the whole specialty, non-US IMGs who matched and those who did not had nearly the same Step 2 CK (the middle ones 230 and 231), so here your score moves the fit neither up nor down."`,
      );
      expect(says(scores(231), { step2Score: 260 })).toBe(says(scores(231), { step2Score: 205 }));
      expect(says(scores(231))).toBe(says(scores(231), { step2Score: 205 }));
    });

    test("nearly the same is two points either way", () => {
      expect(says(scores(228), { step2Score: 230 })).toMatch(/^not-applicable/);
      expect(says(scores(232), { step2Score: 230 })).toMatch(/^not-applicable/);
      expect(says(scores(227), { step2Score: 230 })).toMatch(/^met 0.5/);
      expect(says(scores(233), { step2Score: 230 })).toMatch(/^met 0.5/);
    });
  });
});
