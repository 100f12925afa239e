import { describe, expect, it } from "vitest";
import {
  countPlaywright,
  countVitest,
  stageResult,
  totalLine,
} from "../../../scripts/launch/run-summary.mjs";

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe("reports", () => {
  it("counts Vitest's todo as skipped", () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(report)).toEqual(counts(5, 1, 3));
  });

  it("counts Playwright's flaky as failed", () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 1 } };
    expect(countPlaywright(report)).toEqual(counts(7, 3, 1));
  });
});

describe("stageResult", () => {
  it.each([
    ["a check that passed", { exitCode: 0, hasReport: false }, counts(1, 0)],
    ["a check that failed", { exitCode: 1, hasReport: false }, counts(0, 1)],
    ["tests that passed", { exitCode: 0, hasReport: true, counted: counts(9, 0, 1) }, counts(9, 0, 1)],
    ["tests of which some failed", { exitCode: 1, hasReport: true, counted: counts(7, 2) }, counts(7, 2)],
    [
      "no failure, yet a failing exit code",
      { exitCode: 1, hasReport: true, counted: counts(9, 0) },
      counts(9, 1),
    ],
    ["no test at all", { exitCode: 0, hasReport: true, counted: counts(0, 0) }, counts(0, 1)],
    ["all tests skipped", { exitCode: 0, hasReport: true, counted: counts(0, 0, 4) }, counts(0, 1, 4)],
    ["a run that died before its report", { exitCode: 0, hasReport: true }, counts(0, 1)],
  ])("%s", (_, stage, expected) => {
    expect(stageResult(stage)).toEqual(expected);
  });
});

describe("totalLine", () => {
  it("adds up", () => {
    expect(totalLine([counts(1, 0), counts(120, 2), counts(30, 1)])).toBe("151 passed, 3 failed");
  });

  it("names skipped tests only if there are any", () => {
    expect(totalLine([counts(1, 0, 2)])).toBe("1 passed, 0 failed, 2 skipped");
  });
});
