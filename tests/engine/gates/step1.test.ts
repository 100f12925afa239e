import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { step1 } from "../../../src/engine/gates/step1.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(step1, facts, answers);

describe("step1", () => {
  test("no rule", () => {
    expect(says({}, { step1: "passed" })).toMatchInlineSnapshot(
      `"unknown-program none: It states no rule on Step 1."`,
    );
  });

  test("a pass asked", () => {
    expect(says({ step1: [fact("pass")] }, { step1: "passed" })).toMatchInlineSnapshot(
      `"met none: It requires a passed Step 1; you passed."`,
    );
    expect(says({ step1: [fact("pass")] }, { step1Score: 194 })).toMatchInlineSnapshot(
      `"met none: It requires a passed Step 1; you passed."`,
    );
    expect(says({ step1: [fact("pass")] }, { step1: "not-taken" })).toMatchInlineSnapshot(
      `"not-met step: It requires a passed Step 1; you have not passed it yet."`,
    );
    expect(says({ step1: [fact("pass")] }, { step1: "failed" })).toMatchInlineSnapshot(
      `"not-met step: It requires a passed Step 1; you have not passed it yet."`,
    );
    expect(says({ step1: [fact("pass")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a passed Step 1; you have not answered."`,
    );
  });

  test("a minimum: equal to it, one below, above", () => {
    expect(says({ step1: [fact(210)] }, { step1: "passed", step1Score: 210 })).toMatchInlineSnapshot(
      `"met none: It requires at least 210 on Step 1; yours is 210."`,
    );
    expect(says({ step1: [fact(210)] }, { step1: "passed", step1Score: 209 })).toMatchInlineSnapshot(
      `"not-met close: It requires at least 210 on Step 1; yours is 209, and a passed Step cannot be taken again."`,
    );
    expect(says({ step1: [fact(210)] }, { step1: "passed", step1Score: 230 })).toMatchInlineSnapshot(
      `"met none: It requires at least 210 on Step 1; yours is 230."`,
    );
  });

  test("a minimum: a score without the state is a pass", () => {
    expect(says({ step1: [fact(210)] }, { step1Score: 209 })).toMatchInlineSnapshot(
      `"not-met close: It requires at least 210 on Step 1; yours is 209, and a passed Step cannot be taken again."`,
    );
  });

  test("a minimum: a pass without a number asks", () => {
    expect(says({ step1: [fact(210)] }, { step1: "passed" })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at least 210 on Step 1; if yours has no number, ask how it reads a pass."`,
    );
  });

  test("a minimum: not passed yet is a step, whatever the score", () => {
    expect(says({ step1: [fact(210)] }, { step1: "failed", step1Score: 180 })).toMatchInlineSnapshot(
      `"not-met step: It requires at least 210 on Step 1; you have not passed it yet."`,
    );
    expect(says({ step1: [fact(210)] }, { step1: "not-taken" })).toMatchInlineSnapshot(
      `"not-met step: It requires at least 210 on Step 1; you have not passed it yet."`,
    );
  });

  test("a minimum: not answered", () => {
    expect(says({ step1: [fact(210)] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at least 210 on Step 1; you have not answered."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says({ step1: [fact(210, { strength: "exceptions" })] }, { step1Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for at least 210 on Step 1; yours is 200, and a passed Step cannot be taken again."`,
    );
    expect(
      says({ step1: [fact(210, { strength: "preferred" })] }, { step1Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers at least 210 on Step 1; yours is 200, and a passed Step cannot be taken again."`,
    );
    expect(says({ step1: [fact(210, { strength: "preferred" })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile none: It prefers at least 210 on Step 1; you have not answered."`,
    );
    expect(says({ step1: [fact(210, { kind: "forum" })] }, { step1Score: 200 })).toMatchInlineSnapshot(
      `"unknown-program ask: It states no rule on Step 1. Only a directory or forum says: it requires at least 210 on Step 1; yours is 200, and a passed Step cannot be taken again. Ask whether that is so."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says({ step1: [fact("pass", { source: "a" }), fact(210, { source: "b" })] }, { step1: "passed" }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a passed Step 1; you passed. It requires at least 210 on Step 1; if yours has no number, ask how it reads a pass."`,
    );
  });

  test("pages disagree on what they prefer: nothing", () => {
    expect(
      says(
        {
          step1: [
            fact(200, { source: "a", strength: "preferred" }),
            fact(210, { source: "b", strength: "preferred" }),
          ],
        },
        { step1: "passed" },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile none: Its pages disagree on the lowest Step 1 score (200, 210). It prefers at least 200 on Step 1; if yours has no number, ask how it reads a pass. It prefers at least 210 on Step 1; if yours has no number, ask how it reads a pass."`,
    );
  });

  test("a Step 2 CK minimum is no Step 1 minimum", () => {
    expect(says({ step2Minimum: [fact(230)] }, { step1Score: 200 })).toMatchInlineSnapshot(
      `"unknown-program none: It states no rule on Step 1."`,
    );
  });
});

describe("a pass and a score", () => {
  const undated = (source: string) => ({ shown: null, source });
  const failed: Profile = { step1: "failed" };

  test("a later page that speaks of the score sets the earlier one's aside, and one that speaks of a pass its pass only", () => {
    const old = (value: "pass" | number) => fact(value, { shown: "2024", source: "old" });
    expect(says({ step1: [old(210), fact(200)] }, { step1: "passed", step1Score: 205 })).toBe(
      "met none: It requires at least 200 on Step 1; yours is 205.",
    );
    expect(says({ step1: [old(210), fact("pass")] }, { step1: "passed", step1Score: 205 })).toBe(
      "not-met close: It requires at least 210 on Step 1; yours is 205, and a passed Step cannot be taken again.",
    );
    expect(says({ step1: [old("pass"), fact(200)] }, failed)).toBe(
      "not-met step: It requires at least 200 on Step 1; you have not passed it yet.",
    );
  });

  test("a page may be firm on the pass and only wish for the score", () => {
    const page = fact(220, { strength: { score: "preferred" } });
    expect(says({ step1: [page] }, { step1: "passed", step1Score: 205 })).toBe(
      "met none: It requires a passed Step 1; you passed. It prefers at least 220 on Step 1; yours is 205, and a passed Step cannot be taken again.",
    );
    expect(says({ step1: [page] }, failed)).toMatch(/^not-met step: It requires a passed Step 1/);
    // What a later page says of one of them leaves the other.
    expect(
      says(
        {
          step1: [fact(220, { shown: "2024", source: "old", strength: { pass: "preferred" } }), fact("pass")],
        },
        { step1: "passed", step1Score: 205 },
      ),
    ).toBe(
      "not-met close: It requires at least 220 on Step 1; yours is 205, and a passed Step cannot be taken again.",
    );
  });

  test("two scores that cannot be told apart are named", () => {
    const pages = [fact(200, undated("a")), fact(210, undated("b"))];
    expect(says({ step1: pages }, { step1: "passed", step1Score: 205 })).toBe(
      "unknown-program ask (disputed): Its pages disagree on the lowest Step 1 score (200, 210).",
    );
  });
});
