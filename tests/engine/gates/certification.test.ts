import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/engine/day.ts";
import { certification, lastExamDays } from "../../../src/engine/gates/certification.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { nextOccasion } from "../../../src/engine/season.ts";
import type { SeasonRules } from "../../../src/engine/season-rules.ts";
import { profiles, RUNS } from "../arbitraries.ts";
import { boundOccasion, occasion, RULE_SOURCES, RULES } from "../builders.ts";

const check = (answers: Profile, on: Occasion) => certification.check(null, answers, on);
const says = (answers: Profile, asOf = "2026-11-28", rules: SeasonRules | undefined = RULES) => {
  const season = { ...occasion().season, ...(rules && { rules }) };
  const { status, effect, say } = check(answers, { season, asOf });
  return `${status} ${effect}: ${say()}`;
};

const NONE: Profile = { step1: "not-taken", step2: "not-taken", ecfmg: "not-started" };
const STEP_1: Profile = { step1: "passed", step2: "not-taken", ecfmg: "in-progress" };
const BOTH: Profile = { step1: "passed", step2: "passed" };

describe("who is certified", () => {
  test("has what NRMP waits for, at any time", () => {
    expect(says({ ecfmg: "certified" }, "2027-03-10")).toMatchInlineSnapshot(
      `"met none: You are ECFMG certified, and that is what NRMP waits for."`,
    );
  });
});

describe("no exam taken", () => {
  test("at the end of November it is too late for this season, and the next one is named", () => {
    expect(says(NONE)).toMatchInlineSnapshot(
      `"not-met close: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have passed neither Step: two exams, one after the other, each with the 8 weeks that USMLE asks people to allow for a result, had to begin by November 11, 2026. Closed for this season; next season: 2028, and there is time for it."`,
    );
  });

  test("the last day for two exams, one after the other, and the day after", () => {
    expect(says(NONE, "2026-11-11")).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have passed neither Step: two exams, one after the other, each with the 8 weeks that USMLE asks people to allow for a result, have to begin by November 11, 2026."`,
    );
    expect(says(NONE, "2026-11-12")).toMatch(
      /^not-met close: .* had to begin by November 11, 2026\. Closed for this season/,
    );
  });

  test("a failed exam is as far from a pass as one not taken", () => {
    expect(says({ step1: "failed", step2: "not-taken" })).toMatch(/^not-met close/);
    expect(says({ step1: "failed", step2: "failed" })).toMatch(/^not-met close/);
  });
});

describe("the month of an exam", () => {
  const LAST = "2027-02-10";

  test("one that lies wholly after the last day is said to be too late; it can still be moved, so it is a step", () => {
    expect(says({ ...STEP_1, step2When: "2027-03" })).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not passed Step 2 CK yet, and its result usually takes 3 to 4 weeks: the last day for the exam is February 10, 2027. The month that you plan for it is too late for this season."`,
    );
    expect(says({ ...STEP_1, step2When: LAST.slice(0, 7) })).toBe(says(STEP_1));
    expect(says({ ...STEP_1, step1When: "2027-03" })).toBe(says(STEP_1));
  });

  test("a result that may come after the day is told so, and moves nothing", () => {
    const waits: Profile = { step1: "passed", step2: "awaiting", ecfmg: "in-progress" };
    // 31 January 2027 and the most usual wait of 4 weeks: 28 February, before 3 March.
    expect(says({ ...waits, step2When: "2027-01" })).toBe(says(waits));
    expect(says({ ...waits, step2When: "2027-02" })).toMatchInlineSnapshot(
      `"not-met none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You wait for the result of Step 2 CK, which usually comes 3 to 4 weeks after the exam; by the month that you gave, that of Step 2 CK may come after that day."`,
    );
  });
});

describe("one exam short", () => {
  test("in November there is time: the last day for the exam, and the day that is careful", () => {
    expect(says(STEP_1)).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not passed Step 2 CK yet, and its result usually takes 3 to 4 weeks: the last day for the exam is February 10, 2027. An exam by January 6, 2027 leaves the 8 weeks that USMLE asks people to allow."`,
    );
    expect(says({ step1: "not-taken", step2: "passed" })).toMatch(/^not-met step: .* not passed Step 1 yet/);
    expect(says({ step1: "failed", step2Score: 230 })).toMatch(/^not-met step: .* not passed Step 1 yet/);
  });

  test("after the careful day only the last one is named", () => {
    expect(says(STEP_1, "2027-01-06")).toContain("An exam by January 6, 2027 leaves the 8 weeks");
    expect(says(STEP_1, "2027-01-07")).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not passed Step 2 CK yet, and its result usually takes 3 to 4 weeks: the last day for the exam is February 10, 2027."`,
    );
  });

  test("closed from the day after which the shortest usual wait ends too late", () => {
    expect(says(STEP_1, "2027-02-10")).toMatch(/^not-met step/);
    expect(says(STEP_1, "2027-02-11")).toMatchInlineSnapshot(
      `"not-met close: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not passed Step 2 CK, and its result usually takes 3 to 4 weeks: an exam after February 10, 2027 is too late. Closed for this season; next season: 2028, and there is time for it."`,
    );
  });

  test("weeks that no page tells are not known: only the day itself closes", () => {
    const { resultWeeks: _, ...rules } = RULES;
    expect(says(STEP_1, "2027-03-03", rules)).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not passed Step 2 CK yet, and how long its result takes is not known."`,
    );
    expect(says(STEP_1, "2027-03-04", rules)).toMatch(/^not-met close/);
    expect(says(NONE, "2027-03-03", rules)).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have passed neither Step, and how long a result takes is not known."`,
    );
    expect(says(NONE, "2027-03-04", rules)).toMatch(/^not-met close/);
  });
});

describe("both Steps passed", () => {
  test("certification on its way: there is time until the day, and none after it", () => {
    expect(says({ ...BOTH, ecfmg: "in-progress" })).toMatchInlineSnapshot(
      `"met none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. Both Steps are passed; what is left are the clinical and communication skills, a Pathway with OET Medicine, and there is time until March 3, 2027."`,
    );
    expect(says({ ...BOTH, ecfmg: "in-progress" }, "2027-03-03")).toMatch(/^met none/);
    expect(says({ ...BOTH, ecfmg: "in-progress" }, "2027-03-04")).toMatchInlineSnapshot(
      `"not-met close: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. Unless it has, you are too late. Closed for this season; next season: 2028, and there is time for it."`,
    );
  });

  test("certification not begun: a step to take, and too late after the day", () => {
    expect(says({ ...BOTH, ecfmg: "not-started" })).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. Both Steps are passed, but your certificate is not begun: it also needs a Pathway with OET Medicine, and how long ECFMG takes is not known."`,
    );
    expect(says({ ...BOTH, ecfmg: "not-started" }, "2027-03-04")).toMatch(/^not-met close/);
  });

  test("a score alone tells of a pass", () => {
    expect(says({ step1Score: 210, step2Score: 230, ecfmg: "in-progress" })).toMatch(/^met none/);
  });
});

describe("a result awaited", () => {
  const waiting: Profile = { step1: "passed", step2: "awaiting", ecfmg: "in-progress" };

  test("is no failure and nothing left to do, until the day is over", () => {
    expect(says(waiting)).toMatchInlineSnapshot(
      `"not-met none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You wait for the result of Step 2 CK, which usually comes 3 to 4 weeks after the exam."`,
    );
    expect(says(waiting, "2027-03-03")).toMatch(/^not-met none/);
    expect(says(waiting, "2027-03-04")).toMatch(/^not-met close/);
    expect(says({ step1: "awaiting", step2: "awaiting" })).toMatch(
      /^not-met none: .* result of Step 1 and Step 2 CK/,
    );
  });

  test("beside an exam not taken, or a certificate not begun, leaves that step", () => {
    expect(says({ step1: "awaiting", step2: "not-taken" })).toMatch(
      /^not-met step: .* not passed Step 2 CK yet/,
    );
    expect(says({ ...waiting, ecfmg: "not-started" })).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You wait for the result of Step 2 CK, which usually comes 3 to 4 weeks after the exam, but your certificate is not begun: it also needs a Pathway with OET Medicine, and how long ECFMG takes is not known."`,
    );
  });

  test("takes a time that is not known where no page tells", () => {
    const { resultWeeks: _, ...rules } = RULES;
    expect(says(waiting, "2026-11-28", rules)).toMatchInlineSnapshot(
      `"not-met none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You wait for the result of Step 2 CK, which comes after a time that is not known."`,
    );
  });
});

describe("what is not answered", () => {
  test("is told and closes nothing, whatever the day", () => {
    expect(says({})).toMatchInlineSnapshot(
      `"unknown-profile none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not said whether you passed Step 1 and Step 2 CK."`,
    );
    expect(says({ step2Score: 215 }, "2027-03-10")).toMatchInlineSnapshot(
      `"unknown-profile none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not said whether you passed Step 1."`,
    );
    expect(says(BOTH, "2027-03-10")).toMatchInlineSnapshot(
      `"unknown-profile none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by March 3, 2027. You have not said how far your certificate is."`,
    );
  });
});

describe("what is not announced", () => {
  test("closes nothing: the next season", () => {
    const next = nextOccasion(boundOccasion());
    const said = (answers: Profile) => {
      const { status, effect, say, seasonSources } = check(answers, next);
      expect(seasonSources).toEqual(["nrmp-calendar", "nrmp-ecfmg", "usmle-results"]);
      return `${status} ${effect}: ${say()}`;
    };
    expect(said(NONE)).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by the day that rank lists are due, which is not announced. You have passed neither Step yet."`,
    );
    expect(said(STEP_1)).toMatchInlineSnapshot(
      `"not-met step: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by the day that rank lists are due, which is not announced. You have not passed Step 2 CK yet."`,
    );
    expect(said({ ...BOTH, ecfmg: "in-progress" })).toMatchInlineSnapshot(
      `"met none: ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by the day that rank lists are due, which is not announced. Both Steps are passed; what is left are the clinical and communication skills, a Pathway with OET Medicine, and there is time."`,
    );
  });

  test("a season without any rule on record says so", () => {
    const { say, ...outcome } = check(NONE, {
      season: { year: 2030, opens: "2029-06-01" },
      asOf: "2030-03-01",
    });
    expect(outcome).toEqual({ status: "not-applicable", effect: "none" });
    expect(say()).toMatchInlineSnapshot(
      `"No page that we read tells what ECFMG has to confirm this season."`,
    );
  });
});

test("the last exam days are the published weeks before the day", () => {
  const weeks = { least: 3, most: 4, allowed: 8 };
  expect(lastExamDays(1, "2027-03-03", weeks)).toEqual({ last: "2027-02-10", safe: "2027-01-06" });
  expect(lastExamDays(2, "2027-03-03", weeks)).toEqual({ last: "2026-11-11", safe: "2026-11-11" });
});

test("law: waiting never opens, and before the season's last weeks nothing closes", () => {
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays("2026-06-03", days));
  const SEVERITY = ["none", "ask", "step", "close"];
  fc.assert(
    fc.property(profiles, day, fc.nat(120), (answers, asOf, later) => {
      const now = check(answers, boundOccasion({ asOf }));
      const then = check(answers, boundOccasion({ asOf: addDays(asOf, later) }));
      expect(SEVERITY.indexOf(then.effect)).toBeGreaterThanOrEqual(SEVERITY.indexOf(now.effect));
      if (asOf <= "2026-11-11") expect(now.effect).not.toBe("close");
      for (const source of now.seasonSources ?? []) expect(RULE_SOURCES).toContain(source);
    }),
    RUNS,
  );
});
