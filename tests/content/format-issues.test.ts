import { expect, test } from "vitest";
import { formatIssue, formatIssues } from "../../src/content/format-issues.ts";

test("one line says file, place and what is wrong", () => {
  expect(
    formatIssue({
      file: "content/programs/ca/x.json",
      path: ["facts", "visaJ1", 0, "source"],
      message: 'no source "samc-faq". Did you mean "samc-fm-faq"?',
    }),
  ).toBe(
    'content/programs/ca/x.json → facts.visaJ1[0].source: no source "samc-faq". Did you mean "samc-fm-faq"?',
  );
  expect(formatIssue({ file: "a.json", line: 3, message: "broken." })).toBe("a.json:3: broken.");
  expect(formatIssue({ file: "a.json", path: [], message: "broken." })).toBe("a.json: broken.");
});

test("all lines by file and line, each once, and their number", () => {
  const at = (file: string, line: number) => ({ file, line, message: "broken." });
  expect(formatIssues([at("b", 1), at("a", 12), at("a", 9), at("a", 9)])).toBe(
    "a:9: broken.\na:12: broken.\nb:1: broken.\n\n3 problems in 2 files.",
  );
  expect(formatIssues([])).toBe("");
});
