import { describe, expect, test } from "vitest";
import { formatIssues } from "../../src/content/format-issues.ts";
import { readContent } from "../../src/content/read-content.ts";
import { RULES } from "../../src/content/rules/index.ts";

const TODAY = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe("the real content", () => {
  const { content, issues } = readContent(process.cwd());

  test("fits its schemas", () => {
    expect(formatIssues(issues)).toBe("");
  });

  test.each(RULES)("$name: $description", (rule) => {
    const found = [...rule.check(content, { today: TODAY, unreadable: new Set() })];
    expect(formatIssues(found)).toBe("");
  });
});
