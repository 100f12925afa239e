import { describe, expect, test } from "vitest";
import type { Exam, Facts, Strengths } from "../../../src/engine/facts.ts";
import { failures } from "../../../src/engine/gates/failures.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion, program } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(failures, facts, answers);

describe("failures", () => {
  test("does not apply to who failed none", () => {
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step1", "step2", "step3"], counted: "each" })] },
        { step1Failures: 0, step2Failures: 0, step3Failures: 0 },
      ),
    ).toMatchInlineSnapshot(`"not-applicable none: You have failed no exam, so no limit touches you."`);
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" })] },
        { step1: "not-taken", step2: "not-taken", step3: "not-taken" },
      ),
    ).toMatchInlineSnapshot(`"not-applicable none: You have failed no exam, so no limit touches you."`);
    expect(says({}, { step1Failures: 0, step2Failures: 0, step3: "not-taken" })).toMatchInlineSnapshot(
      `"not-applicable none: You have failed no exam, so no limit touches you."`,
    );
  });

  test("no limit", () => {
    expect(says({}, { step1Failures: 2 })).toMatchInlineSnapshot(
      `"unknown-program none: It states no limit on failed attempts."`,
    );
  });

  test("first attempt only", () => {
    expect(
      says({ failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" })] }, { step1Failures: 1 }),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires a pass at the first attempt on Step 1; you have 1."`,
    );
  });

  test("as many as allowed, one more", () => {
    expect(
      says({ failures: [fact({ allowed: 1, exams: ["step1"], counted: "each" })] }, { step1Failures: 1 }),
    ).toMatchInlineSnapshot(`"met none: It requires at most 1 failed attempt on Step 1; you have 1."`);
    expect(
      says({ failures: [fact({ allowed: 1, exams: ["step1"], counted: "each" })] }, { step1Failures: 2 }),
    ).toMatchInlineSnapshot(`"not-met close: It requires at most 1 failed attempt on Step 1; you have 2."`);
    expect(
      says({ failures: [fact({ allowed: 2, exams: ["step1"], counted: "each" })] }, { step1Failures: 3 }),
    ).toMatchInlineSnapshot(`"not-met close: It requires at most 2 failed attempts on Step 1; you have 3."`);
  });

  test("a failed exam is at least one failed attempt, counted or not", () => {
    const firstOnly: Facts = { failures: [fact({ allowed: 0, exams: ["step1", "step2"], counted: "each" })] };
    const one: Facts = { failures: [fact({ allowed: 1, exams: ["step2"], counted: "each" })] };
    const together: Facts = {
      failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "together" })],
    };
    expect(says(firstOnly, { step1: "passed", step1Failures: 0, step2: "failed" })).toMatchInlineSnapshot(
      `"not-met close: It requires a pass at the first attempt on Step 2 CK; you have at least 1."`,
    );
    expect(says(firstOnly, { step1: "failed", step1Failures: 0 })).toMatchInlineSnapshot(
      `"not-met close: It requires a pass at the first attempt on Step 1; you have 1."`,
    );
    expect(says(one, { step2: "failed" })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 1 failed attempt on Step 2 CK; you have at least 1 and have not said how many."`,
    );
    expect(says(one, { step2: "failed", step2Failures: 2 })).toMatchInlineSnapshot(
      `"not-met close: It requires at most 1 failed attempt on Step 2 CK; you have 2."`,
    );
    expect(says(together, { step1: "failed", step2: "failed" })).toMatchInlineSnapshot(
      `"not-met close: It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have at least 2."`,
    );
    expect(says({}, { step1: "not-taken", step2: "failed", step3: "not-taken" })).toMatchInlineSnapshot(
      `"unknown-program none: It states no limit on failed attempts."`,
    );
  });

  test("a limit on one exam is no limit on another", () => {
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step2"], counted: "each" })] },
        { step1Failures: 3, step2Failures: 0, step3Failures: 0 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires a pass at the first attempt on Step 2 CK; you have 0."`);
    expect(
      says(
        {
          failures: [
            fact({ allowed: 0, exams: ["step2"], counted: "each" }),
            fact({ allowed: 1, exams: ["step1"], counted: "each" }, { source: "b" }),
          ],
        },
        { step1Failures: 1, step2Failures: 0, step3Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 1 failed attempt on Step 1; you have 1. It requires a pass at the first attempt on Step 2 CK; you have 0."`,
    );
  });

  test("each exam for itself", () => {
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "each" })] },
        { step1Failures: 1, step2Failures: 1, step3Failures: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 1 failed attempt on Step 1; you have 1. It requires at most 1 failed attempt on Step 2 CK; you have 1."`,
    );
  });

  test("each exam for itself: the worst is told", () => {
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "each" })] },
        { step1Failures: 1, step2Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 1 failed attempt on Step 2 CK; you have 2."`,
    );
  });

  test("together: the sum counts", () => {
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "together" })] },
        { step1Failures: 1, step2Failures: 1, step3Failures: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have 2."`,
    );
    expect(
      says(
        { failures: [fact({ allowed: 2, exams: ["step1", "step2"], counted: "together" })] },
        { step1Failures: 1, step2Failures: 1, step3Failures: 3 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 2 failed attempts on Step 1 and Step 2 CK; you have 2."`,
    );
  });

  test("together: exams left out do not count", () => {
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2", "step3"], counted: "together" })] },
        { step1Failures: 1, step2Failures: 0, step3: "not-taken" },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 1 failed attempt on Step 1, Step 2 CK and Step 3; you have 1."`,
    );
  });

  test("together and each at once", () => {
    expect(
      says(
        {
          failures: [
            fact({ allowed: 1, exams: ["step1"], counted: "each" }),
            fact({ allowed: 2, exams: ["step1", "step2"], counted: "together" }, { source: "b" }),
          ],
        },
        { step1Failures: 1, step2Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 1 failed attempt on Step 1; you have 1. It requires at most 2 failed attempts on Step 1 and Step 2 CK; you have 2."`,
    );
    expect(
      says(
        {
          failures: [
            fact({ allowed: 1, exams: ["step1"], counted: "each" }),
            fact({ allowed: 2, exams: ["step1", "step2"], counted: "together" }, { source: "b" }),
          ],
        },
        { step1Failures: 1, step2Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 2 failed attempts on Step 1 and Step 2 CK; you have 3."`,
    );
  });

  test("not answered: ask", () => {
    expect(
      says({ failures: [fact({ allowed: 1, exams: ["step1"], counted: "each" })] }, {}),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 1 failed attempt on Step 1; you have not said how many you have."`,
    );
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "together" })] },
        { step1Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have at least 1 and have not said how many."`,
    );
    expect(
      says({ failures: [fact({ allowed: 1, exams: ["step1"], counted: "each" })] }, { step1: "passed" }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 1 failed attempt on Step 1; you have not said how many you have."`,
    );
  });

  test("together: already too many, whatever is open", () => {
    expect(
      says(
        { failures: [fact({ allowed: 1, exams: ["step1", "step2"], counted: "together" })] },
        { step1Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have at least 2."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" }, { strength: "exceptions" })] },
        { step1Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for a pass at the first attempt on Step 1; you have 1."`,
    );
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" }, { strength: "preferred" })] },
        { step1Failures: 1 },
      ),
    ).toMatchInlineSnapshot(`"not-met none: It prefers a pass at the first attempt on Step 1; you have 1."`);
    expect(
      says(
        { failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" }, { kind: "forum" })] },
        { step1Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no limit on failed attempts. Only a directory or forum says: it requires a pass at the first attempt on Step 1; you have 1. Ask whether that is so."`,
    );
  });

  test("pages disagree: only who failed that exam asks", () => {
    expect(
      says(
        {
          failures: [
            fact({ allowed: 0, exams: ["step1"], counted: "each" }, { source: "a" }),
            fact({ allowed: 1, exams: ["step1"], counted: "each" }, { source: "b" }),
          ],
        },
        { step1Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): Its pages disagree on how many failed attempts on Step 1 it accepts."`,
    );
    expect(
      says(
        {
          failures: [
            fact({ allowed: 0, exams: ["step1"], counted: "each" }, { source: "a" }),
            fact({ allowed: 1, exams: ["step1"], counted: "each" }, { source: "b" }),
          ],
        },
        { step1Failures: 0, step2Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: Its pages disagree on how many failed attempts on Step 1 it accepts, but for you it comes to the same. It requires a pass at the first attempt on Step 1; you have 0. It requires at most 1 failed attempt on Step 1; you have 0."`,
    );
    expect(
      says(
        {
          failures: [
            fact({ allowed: 0, exams: ["step1"], counted: "each" }, { source: "a" }),
            fact({ allowed: 1, exams: ["step1"], counted: "each" }, { source: "b" }),
          ],
        },
        { step2Failures: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: Its pages disagree on how many failed attempts on Step 1 it accepts. It requires a pass at the first attempt on Step 1; you have not said how many you have. It requires at most 1 failed attempt on Step 1; you have not said how many you have."`,
    );
  });

  test("limits over other sets of exams are two rules, and both hold", () => {
    const together = (exams: readonly ("step1" | "step2")[], source: string) =>
      fact({ allowed: 1, exams, counted: "together" as const }, { source });
    const facts = { failures: [together(["step1"], "a"), together(["step1", "step2"], "b")] };
    const both = "It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have 2.";
    expect(says(facts, { step1Failures: 0, step2Failures: 2, step3Failures: 0 })).toBe(
      `not-met close: ${both}`,
    );
    expect(says(facts, { step1Failures: 2, step2Failures: 0, step3Failures: 0 })).toBe(
      `not-met close: It requires at most 1 failed attempt on Step 1; you have 2. ${both}`,
    );
    expect(says(facts, { step1Failures: 1, step2Failures: 0, step3Failures: 0 })).toBe(
      "met none: It requires at most 1 failed attempt on Step 1; you have 1. It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have 1.",
    );
  });

  test("publisher and date are weighed over all limits that touch an exam, each and together", () => {
    const each = fact(
      { allowed: 0, exams: ["step1", "step2"] as const, counted: "each" as const },
      { source: "old", shown: "2023" },
    );
    const together = { allowed: 2, exams: ["step1", "step2"] as const, counted: "together" as const };
    const newer = fact(together, { source: "new" });
    const one = { step1Failures: 1, step2Failures: 0, step3Failures: 0 };
    expect(says({ failures: [each, newer] }, one)).toContain("met none: It requires at most 2");
    const own = fact(together, { source: "own", shown: "2022" });
    expect(says({ failures: [{ ...each, sponsorWide: true, shown: "2026" }, own] }, one)).toContain(
      "met none: It requires at most 2",
    );
    const sum = fact(
      { allowed: 0, exams: ["step1", "step3"] as const, counted: "together" as const },
      { source: "old", shown: "2023" },
    );
    expect(says({ failures: [sum, newer] }, { ...one, step3Failures: 1 })).toBe(
      "not-met close: It requires a pass at the first attempt on Step 3; you have 1.",
    );
  });

  test("pages that name the exams in another order agree", () => {
    expect(
      says(
        {
          failures: [
            fact({ allowed: 1, exams: ["step1", "step2"], counted: "together" }, { source: "a" }),
            fact({ allowed: 1, exams: ["step2", "step1"], counted: "together" }, { source: "b" }),
          ],
        },
        { step1Failures: 1, step2Failures: 0, step3Failures: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 1 failed attempt on Step 1 and Step 2 CK; you have 1."`,
    );
  });
});

test("cites the pages of all its limits, each once", () => {
  const facts = {
    failures: [
      fact({ allowed: 0, exams: ["step1", "step2"] as const, counted: "each" as const }, { source: "b" }),
      fact({ allowed: 2, exams: ["step1", "step2"] as const, counted: "together" as const }, { source: "a" }),
    ],
  };
  expect(failures.read(program(facts), occasion()).sources).toEqual(["a", "b"]);
});

describe("limits on several pages", () => {
  const each = (allowed: number, ...exams: readonly Exam[]) => ({ allowed, exams, counted: "each" as const });
  const sum = (allowed: number, ...exams: readonly Exam[]) => ({
    allowed,
    exams,
    counted: "together" as const,
  });
  const undated = (source: string) => ({ shown: null, source });

  test("two of one page both hold, those of two pages cannot both be the limit", () => {
    const two = (b: string) => ({
      failures: [fact(each(0, "step1"), undated("a")), fact(each(1, "step1"), undated(b))],
    });
    expect(says(two("a"), { step1Failures: 1 })).toMatch(
      /^not-met close: It requires a pass at the first attempt/,
    );
    expect(says(two("b"), { step1Failures: 1 })).toBe(
      "unknown-program ask (disputed): Its pages disagree on how many failed attempts on Step 1 it accepts.",
    );
  });

  test("the exams on whose sum they disagree are all named", () => {
    const pages = [
      fact(sum(1, "step1", "step2"), undated("a")),
      fact(sum(2, "step2", "step1"), undated("b")),
    ];
    expect(says({ failures: pages }, { step1Failures: 1, step2Failures: 1 })).toBe(
      "unknown-program ask (disputed): Its pages disagree on how many failed attempts on Step 1 and Step 2 CK it accepts.",
    );
  });

  test("a sum over one exam is the limit on that exam", () => {
    const pages = [fact(sum(1, "step1"), undated("a")), fact(each(1, "step1"), undated("b"))];
    expect(says({ failures: pages }, { step1Failures: 1 })).toBe(
      "met none: It requires at most 1 failed attempt on Step 1; you have 1 (page undated).",
    );
  });

  test("a sum is as firm as the mildest word on any of its exams", () => {
    const firm = (strength: Strengths) =>
      says({ failures: [fact(sum(0, "step1", "step2"), { strength })] }, { step1Failures: 1 }).slice(0, 13);
    expect(firm({})).toBe("not-met close");
    expect(firm({ step2: "exceptions" })).toBe("not-met ask: ");
    expect(firm({ step1: "preferred" })).toBe("not-met none:");
    expect(firm({ step1: "exceptions", step2: "preferred" })).toBe("not-met none:");
  });

  test("of a sum what a later page says nothing of still holds", () => {
    const pages = [
      fact(sum(2, "step1", "step2", "step3"), { shown: "2024", source: "old" }),
      fact(each(0, "step3"), { source: "new" }),
    ];
    expect(says({ failures: pages }, { step1Failures: 2, step2Failures: 1, step3Failures: 0 })).toBe(
      "not-met close: It requires at most 2 failed attempts on Step 1 and Step 2 CK; you have 3.",
    );
    expect(
      says(
        { failures: [pages[0] as never, fact(each(0, "step2", "step3"), { source: "new" })] },
        { step1Failures: 2 },
      ),
    ).toContain("at most 2 failed attempts on Step 1; you have 2");
  });
});
