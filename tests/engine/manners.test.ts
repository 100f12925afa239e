import { describe, expect, test } from "vitest";
import type { Fact, Field } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { readFacts } from "../../src/engine/reading.ts";
import { READ_FIELDS } from "../../src/engine/reads.ts";
import { fact, occasion, program } from "./builders.ts";

const state = (field: Field, ...facts: readonly Fact<unknown>[]) => readFacts(facts, field, occasion()).state;
const undated = (source: string) => ({ shown: null, source });

const each = (allowed: number) => ({ allowed, exams: ["step1"], counted: "each" });
const years = (limit: number | "none") => ({ years: limit, since: "graduation" });
const months = (number: number | null, needed = true) => ({
  needed,
  months: number,
  handsOn: false,
  withinYears: null,
});
const count = (letters: number) => ({ count: letters, us: null, inSpecialty: null });

/** Two values of one field: what one page comes to that states both, and two pages that cannot be told apart. */
test.each<
  [field: Field, a: unknown, b: unknown, onePage: "rule" | "disputed", twoPages: "rule" | "disputed"]
>([
  ["takesImgs", true, false, "disputed", "disputed"],
  ["visaJ1", "yes", "case-by-case", "disputed", "disputed"],
  ["visaH1b", "yes", "no", "disputed", "disputed"],
  ["workStatus", "citizen", "work-permit", "rule", "disputed"],
  ["step1", "pass", 200, "rule", "rule"],
  ["step1", 200, 210, "rule", "disputed"],
  ["step2Minimum", 220, 230, "rule", "disputed"],
  ["step2Minimum", 220, "none", "disputed", "disputed"],
  ["step2Minimum", "none", 220, "disputed", "disputed"],
  ["step2Typical", 230, 240, "disputed", "disputed"],
  ["step2Result", "to-apply", "to-rank", "rule", "rule"],
  ["step2Result", "to-apply", "not-required", "disputed", "disputed"],
  ["step2Result", "not-required", "to-rank", "disputed", "disputed"],
  ["failures", each(0), each(1), "rule", "disputed"],
  ["stepSpan", { years: 7 }, { years: 10 }, "rule", "disputed"],
  ["graduation", years(5), years(3), "rule", "disputed"],
  ["graduation", years(5), years("none"), "disputed", "disputed"],
  ["graduation", years("none"), years(3), "disputed", "disputed"],
  ["usce", months(1), months(3), "rule", "disputed"],
  ["usce", months(null), months(null, false), "disputed", "disputed"],
  ["letters", count(3), count(4), "rule", "disputed"],
  ["letters", count(0), count(4), "disputed", "disputed"],
  ["letters", count(3), count(0), "disputed", "disputed"],
  ["directorLetter", { needed: true }, { needed: true }, "rule", "rule"],
  ["ecfmg", "to-apply", "to-start", "rule", "rule"],
  ["school", "world-directory", "state-recognized", "rule", "rule"],
  ["deadline", "11-30", "12-15", "rule", "disputed"],
  ["imgRecord", { imgs: 3, of: null, years: null }, { imgs: null, of: 10, years: null }, "rule", "rule"],
  ["mission", ["rural"], ["border"], "rule", "rule"],
  ["languages", ["spanish"], ["hmong"], "rule", "rule"],
  ["fill", { "2026": { quota: 8, filled: 8 } }, { "2026": { quota: 8, filled: 6 } }, "disputed", "disputed"],
])("%s: %j and %j", (field, a, b, onePage, twoPages) => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    expect(state(field, fact(one, undated("a")), fact(other, undated("a")))).toBe(onePage);
    expect(state(field, fact(one, undated("a")), fact(other, undated("b")))).toBe(twoPages);
  }
});

/** Fields that are about IMGs or about nobody in particular: whom a page speaks of makes no difference. */
const FOR_WHOMEVER: readonly Field[] = [
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "workStatus",
  "ecfmg",
  "school",
  "fill",
];
/** Counts of an office grow no older. */
const FIGURES: readonly Field[] = ["fill"];

const SAMPLE: Readonly<Partial<Record<Field, unknown>>> = {
  takesImgs: true,
  visaJ1: "yes",
  visaH1b: "yes",
  workStatus: "citizen",
  step1: "pass",
  step2Minimum: 220,
  step2Typical: 230,
  step2Result: "to-apply",
  failures: each(0),
  stepSpan: { years: 7 },
  graduation: years(5),
  usce: months(3),
  letters: count(3),
  directorLetter: { needed: true },
  ecfmg: "to-apply",
  school: "world-directory",
  deadline: "11-30",
  imgRecord: { imgs: 3, of: 10, years: null },
  mission: ["rural"],
  languages: ["hmong"],
  fill: { "2026": { quota: 8, filled: 8 } },
};

describe.each(Object.entries(SAMPLE) as [Field, unknown][])("%s", (field, value) => {
  test("a later page for IMGs sets one for everyone aside only where all of it is about IMGs or nobody", () => {
    const pages = [
      fact(value, { shown: "2024", source: "all" }),
      fact(value, { for: "imgs", source: "imgs" }),
    ];
    const [everyone] = readFacts(pages, field, occasion()).facts;
    expect(everyone?.as).toBe(FOR_WHOMEVER.includes(field) ? "set aside" : "rule");
  });

  test("a page of 2010 counts only where it is a count of an office", () => {
    expect(state(field, fact(value, { shown: "2010" }))).toBe(FIGURES.includes(field) ? "rule" : "hint");
  });
});

test("of a program of which no page speaks every criterion reads nothing, and cites nothing", () => {
  for (const { id, read } of [...GATES, ...PREFERENCES])
    expect(read(program(), occasion()), id).toMatchObject({ sources: [], hints: [] });
});

/** Counts of a county or a specialty, which no page of a program speaks of. */
const COUNTS: readonly (readonly [Field, unknown, unknown])[] = [
  ["countyLanguages", [{ languages: ["hmong"], percent: 4 }], [{ languages: ["hmong"], percent: 9 }]],
  ["countyShortage", 20, 10],
  ["matchedScores", { min: 210, q1: 226, median: 234, q3: 243 }, { min: 212, q1: 228, median: 236, q3: 245 }],
  ["fill", { "2026": { quota: 8, filled: 8 } }, { "2026": { quota: 8, filled: 6 } }],
];

describe.each(COUNTS)("%s", (field, a, b) => {
  const read = (...facts: readonly Fact<unknown>[]) =>
    PREFERENCES.find(({ reads }) => reads.includes(field))?.read(program({ [field]: facts }), occasion())
      .rule;

  test("is a count, so it grows no older and is the same for everybody", () => {
    expect(read(fact(a, { shown: "2010" }))).toMatchObject({ state: "known", value: a });
    const forImgs = fact(b, { for: "imgs", shown: "2024", source: "imgs" });
    expect(read(fact(a), forImgs)).toMatchObject({ state: "known", value: a });
  });

  test("of two pages that cannot be told apart both are given", () => {
    const undated = (source: string) => ({ shown: null, source });
    expect(read(fact(a, undated("a")), fact(b, undated("b")))).toMatchObject({ state: "disputed" });
  });
});

test("what a reach reads besides belongs to what the engine reads", () => {
  const seen = new Set<Field>([...(Object.keys(SAMPLE) as Field[]), ...COUNTS.map(([field]) => field)]);
  expect([...READ_FIELDS].filter((field) => !seen.has(field)).sort()).toEqual([
    "imgShareOfKind",
    "sponsorKind",
  ]);
});
