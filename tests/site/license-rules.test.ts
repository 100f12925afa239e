import { expect, test } from "vitest";
import { licenseRules } from "../../src/site/license-rules.ts";
import { SITE } from "../support/content.ts";

test("the rules of a state stand with their pages, what one trains under apart from the full license", () => {
  const rules = licenseRules(SITE.content, "CA");
  expect(rules?.training.map(({ words }) => words)).toContain("180 days");
  expect(rules?.full.map(({ words }) => words)).toContain("24 months");
  for (const { source } of [...(rules?.training ?? []), ...(rules?.full ?? [])])
    expect(SITE.content.sources.get(source.id)).toBe(source);
  expect(rules?.guides[0]?.id).toBe("california-license");
});

test("of a state of whose rules no page was read nothing is said", () => {
  expect(licenseRules({ ...SITE.content, figures: new Map() }, "TX")).toBeNull();
});

test("every figure that tells a state's rule shows on the page of that state", () => {
  for (const { license, what } of SITE.content.figures.values()) {
    if (!license) continue;
    const lines = licenseRules(SITE.content, license.state)?.[license.of] ?? [];
    expect(lines.map((line) => line.what)).toContain(what);
  }
});
