import { describe, expect, test } from "vitest";
import { findMarkers } from "../../src/content/guide-syntax.ts";
import { expandMarkers, expandText } from "../../src/guides/expand.ts";
import { countGuideWords } from "../../src/guides/reading-time.ts";
import { relatedPrograms } from "../../src/guides/related-programs.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { allTasks } from "../../src/guides/this-week.ts";
import { SITE } from "../support/content.ts";
import { gradeOf } from "./reading-grade.ts";

const GUIDES = [...SITE.content.guides.values()];
const textOf = ({ answer, body, faq = [], ...guide }: (typeof GUIDES)[number]) =>
  [answer, ...allTasks(guide), ...faq.flatMap(({ q, a }) => [q, a]), body].join("\n");

test("each guide has its own place in the order", () => {
  expect(GUIDES.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: GUIDES.length }, (_, index) => index + 1),
  );
});

describe.each(GUIDES.map((guide) => [guide.id, guide] as const))("%s", (_, guide) => {
  test("every marker can be printed", () => {
    const context = createGuideContext(SITE);
    const html = expandMarkers(guide.body, context) + expandText(textOf(guide), context);
    expect(html).not.toMatch(/\{[a-z]+:|undefined|NaN/);
  });

  test("is short, and plain to read", () => {
    expect(countGuideWords(guide)).toBeGreaterThanOrEqual(450);
    expect(countGuideWords(guide)).toBeLessThanOrEqual(1500);
    expect(gradeOf(textOf(guide))).toBeLessThanOrEqual(9.5);
  });

  test("promises nothing and speaks for nobody", () => {
    const { answer, body, faq = [] } = guide;
    // What stands in quotation marks or as an example is said by somebody else.
    const words = [answer, body, ...faq.map(({ a }) => a)]
      .join("\n")
      .replace(/^>.*$/gm, "")
      .replace(/"[^"\n]*"/g, "");
    expect(words).not.toMatch(/\b(?:guarantee you|will match|you will get in|secret|proven|100 ?%)\b/i);
    expect(words).not.toMatch(/\b(?:I|my|we have seen|our students|our clients)\b/);
    expect(words).not.toMatch(/residency programme|\bIMG-friendly\b(?! label)/i);
  });

  test("leads on to other guides", () => {
    expect(guide.related.length).toBeGreaterThan(0);
    expect(guide.related).not.toContain(guide.id);
  });
});

test("the whole strategy links every other guide", () => {
  const pillar = GUIDES.find(({ order }) => order === 1);
  const linked = findMarkers(pillar ? textOf(pillar) : "").filter(({ kind }) => kind === "guide");
  const reached = new Set([...linked.map(({ id }) => id), ...(pillar?.related ?? [])]);
  expect(GUIDES.map(({ id }) => id).filter((id) => id !== pillar?.id && !reached.has(id))).toEqual([]);
});

test("programs of a guide are open ones of its regions, best known first; none without a region or specialty", () => {
  const programs = relatedPrograms(SITE, { regions: ["new-mexico"] }, 3);
  expect(programs).toHaveLength(3);
  for (const { region, isInResults } of programs)
    expect([region.id, isInResults]).toEqual(["new-mexico", true]);
  expect(relatedPrograms(SITE, {}, 3)).toEqual([]);
});
