import { describe, expect, test } from "vitest";
import { findMarkers } from "../../src/content/guide-syntax.ts";
import { expandMarkers, expandText } from "../../src/guides/expand.ts";
import { countGuideWords, countWords } from "../../src/guides/reading-time.ts";
import { relatedPrograms } from "../../src/guides/related-programs.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { allTasks } from "../../src/guides/this-week.ts";
import { SITE } from "../support/content.ts";
import { gradeOf, passagesOf } from "./reading-grade.ts";

const GUIDES = [...SITE.content.guides.values()];
const textOf = ({ answer, body, faq = [], ...guide }: (typeof GUIDES)[number]) =>
  [answer, ...allTasks(guide), ...faq.flatMap(({ q, a }) => [q, a]), body].join("\n");

/** Its paragraphs that are more than a line, without those of lists. */
const paragraphsOf = ({ body }: (typeof GUIDES)[number]) =>
  passagesOf(body).filter((passage) => !/^(?:[-*] |\d+\. )/.test(passage) && countWords(passage) > 12);

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

  test("no paragraph has to be read twice, and they are no harder than ninth grade together", () => {
    const paragraphs = paragraphsOf(guide);
    expect(paragraphs.filter((text) => gradeOf(text) > 13)).toEqual([]);
    expect(gradeOf(paragraphs.join("\n"))).toBeLessThanOrEqual(9);
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

  test("answers its questions in more than a line, and has things to do for each part of the year", () => {
    for (const { q, a } of guide.faq ?? []) expect(countWords(a), q).toBeGreaterThanOrEqual(24);
    expect(Object.keys(guide.thisWeek)).toEqual(expect.arrayContaining(["prepare", "interviews", "after"]));
  });

  test("leads on to other guides", () => {
    expect(guide.related.length).toBeGreaterThan(0);
    expect(guide.related).not.toContain(guide.id);
  });
});

describe("all of them", () => {
  test("vary their shapes: few passages begin with a bold label, and paragraphs are no chain of short sentences", () => {
    const passages = GUIDES.flatMap(({ body }) => passagesOf(body));
    const labeled = passages.filter((passage) => /^(?:[-*] |\d+\. )?\*\*/.test(passage));
    expect(labeled.length / passages.length).toBeLessThanOrEqual(0.05);
    const paragraphs = GUIDES.flatMap(paragraphsOf);
    expect(gradeOf(paragraphs.join("\n"))).toBeGreaterThanOrEqual(7);
    expect(gradeOf(paragraphs.join("\n"))).toBeLessThanOrEqual(9);
  });

  test("tell each figure once", () => {
    // The pass mark of the years before stands where low is defined too, so that nobody with a pass of that time is frightened.
    const TWICE = ["{figure:step-2-ck-pass-mark-2022}"];
    const told = Map.groupBy(
      GUIDES.flatMap((guide) => {
        const quoted = findMarkers(textOf(guide)).filter(
          ({ kind, key }) => kind === "figure" || (kind === "specialty" && key !== null),
        );
        return [...new Set(quoted.map(({ text }) => text))].map((text) => ({ text, guide: guide.id }));
      }),
      ({ text }) => text,
    );
    const twice = [...told].filter(([, places]) => places.length > 1);
    expect(
      twice
        .filter(([text]) => !TWICE.includes(text))
        .map(([text, places]) => [text, ...places.map(({ guide }) => guide)]),
    ).toEqual([]);
  });

  test("do not tell of one made-up graduate again and again", () => {
    const years = GUIDES.flatMap((guide) => [
      ...new Set(textOf(guide).match(/(?<=\bgraduat(?:ed|ion|e) (?:in|of) )(?:19|20)\d\d/g) ?? []),
    ]);
    for (const [year, places] of Map.groupBy(years, (one) => one))
      expect(places.length, year).toBeLessThanOrEqual(3);
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
