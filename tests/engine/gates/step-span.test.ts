import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { stepSpan } from "../../../src/engine/gates/step-span.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion } from "../builders.ts";

const SEVEN: Facts = { stepSpan: [fact({ years: 7 })] };
const says = (answers: Profile, facts = SEVEN) => gateSays(stepSpan, facts, answers);

describe("years for all Steps", () => {
  test("no rule, no clock", () => {
    expect(says({}, {})).toMatchInlineSnapshot(
      `"not-applicable none: It states no number of years for all Steps."`,
    );
    expect(says({ firstStepYear: 2020 }, {})).toMatch(/^unknown-program none/);
    expect(says({}, { stepSpan: [fact({ years: 7 }, { shown: "2015" })] })).toMatch(/^unknown-program ask/);
    expect(says({ step1: "not-taken", step2: "awaiting", step3: "not-taken" })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires all Steps passed within 7 years of the first; your clock has not begun."`,
    );
  });

  test("the year of the first pass is not said", () => {
    expect(says({ step1: "passed" })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires all Steps passed within 7 years of the first; you have not said when you passed the first."`,
    );
    expect(says({ step1: "not-taken", step2: "not-taken" })).toMatch(/^unknown-profile ask/);
  });

  test("the last year still counts, the year after closes while a Step is open", () => {
    const open: Profile = { step1: "passed", step2: "passed", step3: "not-taken" };
    expect(says({ ...open, firstStepYear: 2019 })).toMatchInlineSnapshot(
      `"met none: It requires all Steps passed within 7 years of the first; your first was in 2019, so you have until 2026."`,
    );
    expect(says({ ...open, firstStepYear: 2018 })).toMatchInlineSnapshot(
      `"not-met close: It requires all Steps passed within 7 years of the first; your first was in 2018, and not all are passed."`,
    );
  });

  test("with every Step passed long after the first, only the program can say", () => {
    const all: Profile = { step1: "passed", step2: "passed", step3: "passed" };
    expect(says({ ...all, firstStepYear: 2016 })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires all Steps passed within 7 years of the first; your first was in 2016; ask whether your last one was in time."`,
    );
    expect(says({ ...all, firstStepYear: 2022 })).toMatch(/^met none/);
  });

  test("the month of a passed Step 3 stops the clock", () => {
    const all: Profile = { step1: "passed", step2: "passed", step3: "passed", firstStepYear: 2016 };
    expect(says({ ...all, step3When: "2023-11" })).toMatchInlineSnapshot(
      `"met none: It requires all Steps passed within 7 years of the first; your first was in 2016, your last in 2023."`,
    );
    expect(says({ ...all, step3When: "2024-01" })).toMatchInlineSnapshot(
      `"not-met close: It requires all Steps passed within 7 years of the first; your first was in 2016, your last in 2024."`,
    );
    expect(says({ ...all, step1: "failed", step3When: "2023-11" })).toMatch(/^not-met close/);
    const { step3: _, ...unsaid } = all;
    expect(says({ ...unsaid, step3When: "2023-11" })).toMatch(/^unknown-profile ask/);
    expect(says({ firstStepYear: 2022, step3: "passed", step3When: "2026-01" })).toMatch(/^met none/);
  });

  test("a wish closes nothing, pages that differ ask", () => {
    const late: Profile = { step3: "not-taken", firstStepYear: 2010 };
    expect(says(late, { stepSpan: [fact({ years: 7 }, { strength: "preferred" })] })).toMatch(
      /^not-met none/,
    );
    const differing = [
      fact({ years: 7 }, { shown: null }),
      fact({ years: 10 }, { shown: null, source: "b" }),
    ];
    expect(says({ ...late, firstStepYear: 2018 }, { stepSpan: differing })).toMatch(
      /^unknown-program ask \(disputed\)/,
    );
  });

  test("is worth asking once the shortest known span is over", () => {
    expect(stepSpan.asks({ firstStepYear: 2021 }, occasion())).toBe(true);
    expect(stepSpan.asks({ firstStepYear: 2022 }, occasion())).toBe(false);
    expect(stepSpan.asks({}, occasion())).toBe(false);
  });
});

test("pages that disagree on the number, and what is asked of whom", () => {
  const span = (years: number, source: string) => fact({ years }, { shown: null, source });
  const answers: Profile = { firstStepYear: 2018, step1: "passed", step2: "not-taken", step3: "not-taken" };
  expect(gateSays(stepSpan, { stepSpan: [span(7, "a"), span(10, "b")] }, answers)).toBe(
    "unknown-program ask (disputed): Its pages disagree on the number of years for all Steps.",
  );
  expect([2021, 2022].map((firstStepYear) => stepSpan.asks({ firstStepYear }, occasion()))).toEqual([
    true,
    false,
  ]);
  expect(stepSpan.asks({}, occasion())).toBe(false);
});

test("the clock has not begun only where no Step is passed", () => {
  const says = (step1: "passed" | "failed") =>
    gateSays(stepSpan, { stepSpan: [fact({ years: 7 })] }, { step1, step2: "not-taken", step3: "not-taken" });
  expect(says("failed")).toContain("your clock has not begun");
  expect(says("passed")).toContain("you have not said when you passed the first");
});
