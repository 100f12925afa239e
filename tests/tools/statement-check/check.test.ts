import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStatement } from "../../../src/tools/statement-check/check.ts";
import { segmentText } from "../../../src/tools/statement-check/segments.ts";
import { context, SAINT_AGNES } from "./context.ts";
import { EXAMPLES } from "./statements.ts";

describe("statements written for the test", () => {
  test.each(EXAMPLES)("$name", ({ text, target = null, profile = {}, finds, absent }) => {
    const report = checkStatement(text, context({ target, profile }));
    const said = report.findings.map(
      ({ kind, spans }) => `${kind}: ${spans.map(({ start, end }) => text.slice(start, end)).join(" | ")}`,
    );
    expect([...new Set(report.findings.map(({ kind }) => kind))].sort(), said.join("\n")).toEqual(finds);
    if (absent) expect(report.absences.map(({ kind }) => kind)).toEqual(absent);
  });
});

describe("what is marked", () => {
  const marked = (text: string, kind: string, target: typeof SAINT_AGNES | null = null) =>
    checkStatement(text, context({ target }))
      .findings.filter((finding) => finding.kind === kind)
      .map(({ level, spans }) => [level, ...spans.map(({ start, end }) => text.slice(start, end))]);

  test("the words of an apology, firmer beside an exam", () => {
    expect(marked("I am sorry for my score. A.\n\nB.\n\nC.", "apology")).toEqual([
      ["fix", "I am sorry for my"],
    ]);
    expect(
      marked("I am sorry that I failed Step 1. A.\n\nB.\n\nSorry again for my USMLE scores.", "apology"),
    ).toEqual([
      ["fix", "I am sorry that I"],
      ["fix", "Sorry again"],
    ]);
    expect(marked("A.\n\nI apologise to you all. B.\n\nC.", "apology")).toEqual([["look", "I apologise"]]);
    expect(marked("Unfortunately it rained.\n\nB.\n\nC.", "apology")).toEqual([]);
  });

  test("claims about oneself", () => {
    expect(marked("I am a hard worker and a great team player.", "cliche")).toEqual([
      ["look", "hard worker"],
      ["look", "great team player"],
    ]);
  });

  test("typographic apostrophes and line breaks inside a phrase", () => {
    expect(marked("My scores don’t\ndefine me.", "apology")).toEqual([["fix", "scores don’t\ndefine"]]);
  });

  test("the whole sentences on exams, and the number in them only", () => {
    const text = "I saw 215 patients. I scored 215 on Step 2 CK. I saw more.\n\nB b b.\n\nC c c.";
    expect(marked(text, "exam-number")).toEqual([["look", "215"]]);
    expect(marked(text, "exam-share")).toEqual([["fix", "I scored 215 on Step 2 CK."]]);
  });

  test("a foreign name: to be fixed where the sentence speaks to a program", () => {
    expect(marked("I worked at Kern Medical for a month.", "name", SAINT_AGNES)).toEqual([
      ["look", "Kern Medical"],
    ]);
    expect(marked("Kern Medical's residency is for me.", "name", SAINT_AGNES)).toEqual([
      ["fix", "Kern Medical's"],
    ]);
    expect(marked("I lived in El Paso, Texas.", "name", SAINT_AGNES)).toEqual([["look", "El Paso"]]);
    expect(marked("I lived in El Paso, Texas.", "name")).toEqual([]);
  });

  test("the characters that ERAS would cut, an emoji counted as one", () => {
    const text = `${"😀".repeat(27_999)}ab`;
    const report = checkStatement(text, context());
    expect(report.characters).toEqual({ value: 28_001, fits: "long" });
    const [finding] = report.findings;
    expect(finding && text.slice(finding.spans[0].start, finding.spans[0].end)).toBe("b");
  });

  test("at the limits: 28,000 characters and 850 words fit", () => {
    expect(checkStatement("a".repeat(28_000), context()).characters.fits).toBe("fits");
    expect(checkStatement("word ".repeat(850), context()).words).toEqual({ value: 850, fits: "fits" });
    expect(checkStatement("word ".repeat(851), context()).words).toEqual({ value: 851, fits: "long" });
    expect(checkStatement("word ".repeat(649), context()).words).toEqual({ value: 649, fits: "short" });
  });

  test("share of exams: 15% is looked at, more is fixed", () => {
    const share = (rest: number) =>
      checkStatement(`A a.\n\nI failed Step 1 again.\n\n${"b".repeat(rest)}`, context());
    const exact = share(22 / 0.15 - 22 - 4 + 1);
    expect(exact.examShare).toBeLessThanOrEqual(0.15);
    expect(exact.findings.find(({ kind }) => kind === "exam-share")?.level).toBe("look");
    expect(share(100).findings.find(({ kind }) => kind === "exam-share")?.level).toBe("fix");
    expect(share(2_000).findings.find(({ kind }) => kind === "exam-share")).toBeUndefined();
  });

  test("nothing typed, nothing found", () => {
    expect(
      checkStatement("", context({ profile: { step1Failures: 2, languages: ["spanish"] } })),
    ).toMatchObject({
      characters: { value: 0, fits: "empty" },
      words: { value: 0, fits: "empty" },
      findings: [],
      absences: [],
    });
  });
});

describe("laws, on any text", () => {
  const bits = fc.constantFrom(
    "I failed Step 1. ",
    "my low score ",
    "I apologize ",
    "Fresno",
    "in El Paso, Texas",
    "\n\n",
    "\r\n",
    "👩🏽‍⚕️",
    "مرحبا بكم ",
    "\u0000\u0007",
    "\ud800",
    "Dr. ",
    "since I was a child ",
    "é",
    "...",
    "((((",
    "Saint Agnes",
    "’s ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.array(fc.oneof(bits, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join("")),
  );

  test("it never throws, every mark lies inside the text, shares lie in 0-1, and it says the same twice", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, aimed) => {
        const checked = () =>
          checkStatement(
            text,
            context({ target: aimed ? SAINT_AGNES : null, profile: { languages: ["spanish"] } }),
          );
        const report = checked();
        for (const { spans } of report.findings)
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        expect(report.examShare).toBeGreaterThanOrEqual(0);
        expect(report.examShare).toBeLessThanOrEqual(1);
        expect(checked()).toEqual(report);
      }),
      { numRuns: 200 },
    );
  });

  test("the shown stretches, joined, are the text, and each mark is shown in full", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = checkStatement(text, context());
        const segments = segmentText(text, findings);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        findings.forEach(({ spans }, index) => {
          const shown = segments.filter((segment) => segment.findings.includes(index));
          const characters = new Set(
            spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
          );
          expect(shown.reduce((sum, segment) => sum + segment.text.length, 0)).toBe(characters.size);
        });
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["letters", "a".repeat(100_000)],
    ["blanks", " ".repeat(100_000)],
    ["line breaks", "\n".repeat(100_000)],
    ["full stops", ".".repeat(100_000)],
    ["quotes after stops", `.${'"'.repeat(100_000)}`],
    ["right to left", "שלום ".repeat(20_000)],
    ["emoji", "👩🏽‍⚕️".repeat(14_000)],
    ["control characters", "\u0000\u001f".repeat(50_000)],
    ["lone halves of pairs", "\ud83d".repeat(100_000)],
    ["the same phrase", "I am sorry for my low score. ".repeat(3_500)],
    ["half phrases", "since I was a little ".repeat(5_000)],
    ["names", "in El Paso, Texas ".repeat(5_500)],
    ["fails without an end", "I had failed my my my ".repeat(4_500)],
  ])("100,000 characters of %s", (_, text) => {
    const { findings } = checkStatement(text, context({ target: SAINT_AGNES }));
    for (const { spans } of findings)
      for (const { end } of spans) expect(end).toBeLessThanOrEqual(text.length);
  });
});
