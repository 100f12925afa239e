import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Facts } from "../../src/engine/facts.ts";
import { scoreGaps } from "../../src/engine/score-gap.ts";
import { fact, occasion, program } from "./builders.ts";

const QUARTILES = { min: 205, q1: 230, median: 240, q3: 250, notMatchedMedian: 225 };

test.each<[string, Facts, number | undefined]>([
  ["what it calls usual goes first", { step2Typical: [fact(235)], step2Minimum: [fact(210)] }, 220 - 235],
  ["else the minimum", { step2Minimum: [fact(210)], matchedScores: [fact(QUARTILES)] }, 220 - 210],
  ["else the specialty's first quartile", { matchedScores: [fact(QUARTILES)] }, 220 - 230],
  ["no minimum is no figure", { step2Minimum: [fact("none" as const)] }, undefined],
  [
    "where scores part nobody there is none",
    { matchedScores: [fact({ ...QUARTILES, notMatchedMedian: 240 })] },
    undefined,
  ],
])("%s", (_name, facts, expected) => {
  const gaps = scoreGaps(compile([program(facts)]), { step2Score: 220 }, occasion());
  expect(gaps.get("test-fm-fresno")).toBe(expected);
});

test("without a score there is no gap", () => {
  expect(scoreGaps(compile([program({ step2Minimum: [fact(210)] })]), {}, occasion()).size).toBe(0);
});
