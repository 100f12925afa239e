import { describe, expect, it } from "vitest";
import { checkStatement } from "../../../src/tools/statement-check/check.ts";
import { MOST_FINDINGS, toShown } from "../../../src/tools/statement-check/shown.ts";
import { context } from "./context.ts";

const MEGABYTE = 1_000_000;
const shown = (text: string) => toShown(checkStatement(text, context()));
const marksOf = (report: ReturnType<typeof shown>) =>
  report.findings.reduce((sum, { spans }) => sum + spans.length, 0);

describe("what of a report is shown", () => {
  it("is all of a statement that somebody sends", () => {
    const text = "I beg you to overlook my low score. I failed Step 1 twice.";
    const report = checkStatement(text, context());
    expect(toShown(report).findings).toHaveLength(report.findings.length);
    expect(toShown(report).findings).toEqual(expect.arrayContaining([...report.findings]));
    expect(toShown(report).fixes + toShown(report).looks).toBe(report.findings.length);
  });

  it.each([
    ["a plea", "I beg "],
    ["a failed attempt", "I failed Step 1 with 210. "],
    ["a paragraph on exams", "My low score.\n\n"],
    ["a worn phrase", "make a difference "],
    ["prose", "I saw one more patient that day and wrote down what she told me. "],
  ])("is no more than can be looked at, and counts the rest, of a megabyte of %s", (_, phrase) => {
    const report = shown(phrase.repeat(MEGABYTE / phrase.length));
    expect(report.findings.length).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(marksOf(report)).toBeLessThanOrEqual(500);
    expect(report.fixes + report.looks).toBeGreaterThanOrEqual(report.findings.length);
    if (phrase.startsWith("I beg")) expect(report.looks + report.fixes).toBeGreaterThan(90_000);
  });

  it("begins with what is to be fixed", () => {
    const levels = shown(`${"make a difference. ".repeat(300)}I failed Step 1. I beg you.`).findings.map(
      ({ level }) => level,
    );
    expect(levels).toEqual([...levels].sort());
    expect(levels[0]).toBe("fix");
  });
});
