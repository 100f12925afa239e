import { describe, expect, it } from "vitest";
import { failedOfPlaywright, failedOfVitest, failureLines } from "../../../scripts/launch/failed-tests.mjs";

describe("failed tests", () => {
  it("are named from Vitest's report with their file and message", () => {
    const report = {
      testResults: [
        {
          name: "tests/a.test.ts",
          status: "failed",
          assertionResults: [
            { fullName: "a good one", status: "passed", failureMessages: [] },
            { fullName: "a bad one", status: "failed", failureMessages: ["expected 1 to be 2"] },
          ],
        },
        { name: "tests/b.test.ts", status: "failed", message: "cannot load", assertionResults: [] },
        { name: "tests/c.test.ts", status: "passed", message: "", assertionResults: [] },
      ],
    };
    expect(failedOfVitest(report)).toEqual([
      { name: "tests/a.test.ts › a bad one", why: "expected 1 to be 2" },
      { name: "tests/b.test.ts", why: "cannot load" },
    ]);
  });

  it("are named from Playwright's report, flaky ones and those of inner groups too", () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      ok: status === "expected",
      tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
    });
    const report = {
      suites: [
        {
          title: "e2e/quiz.spec.ts",
          specs: [spec("fine", "expected")],
          suites: [
            { title: "back", specs: [spec("goes", "unexpected", "timed out"), spec("stays", "flaky")] },
          ],
        },
      ],
      errors: [{ message: "no server" }],
    };
    expect(failedOfPlaywright(report)).toEqual([
      { name: "e2e/quiz.spec.ts › back › goes", why: "timed out" },
      { name: "e2e/quiz.spec.ts › back › stays", why: "" },
      { name: "outside any test", why: "no server" },
    ]);
  });
});

describe("failureLines", () => {
  it("says the name, then the message without colors, empty lines and steps in packages", () => {
    expect(
      failureLines([
        { name: "a", why: "\u001B[31mred\u001B[39m\n\n{ seed: 5 }\n    at run (/x/node_modules/y.js:1:2)" },
      ]),
    ).toEqual(["FAILED a", "  red", "  { seed: 5 }"]);
  });

  it("is short however long a message is and however many failed", () => {
    const failed = Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, why: "line\n".repeat(100) }));
    const lines = failureLines(failed);
    expect(lines).toHaveLength(20 * (1 + 15) + 1);
    expect(lines.at(-1)).toBe("and 30 more");
  });

  it("is nothing if none failed", () => {
    expect(failureLines([])).toEqual([]);
  });
});
