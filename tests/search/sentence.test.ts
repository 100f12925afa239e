import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAnswers } from "../../src/search/answers.ts";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { readQuery } from "../../src/search/interpret.ts";
import { search } from "../../src/search/query.ts";
import type { Filter } from "../../src/search/says.ts";
import { TOPIC_ANSWERS } from "../../src/search/topics.ts";
import { anyText } from "../support/any-text.ts";
import { realIndex } from "./real-index.ts";
import { SENTENCES } from "./sentence-queries.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);

/** "j1=yes", "attempts=3 step1" */
const short = ({ ask, ...rest }: Filter) =>
  [
    ask,
    Object.values(rest)
      .filter((value) => value !== null)
      .join(" "),
  ]
    .filter(Boolean)
    .join("=");
const filtersOf = (query: string) => readQuery(index, query).filters.map(short).sort();

/** Wordings with the filter that each stands for; none for what only a guide answers. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ["programs that sponsor h1b in texas", "h1b=yes"],
  ["H-1B visa sponsorship", "h1b=yes"],
  ["accepts j1", "j1=yes"],
  ["j 1 visas", "j1=yes"],
  ["j1 or h1b", "visa=yes"],
  ["visa sponsoring programs", "visa=yes"],
  ["no h1b", "h1b=no"],
  ["does not sponsor h-1b", "h1b=no"],
  ["h1b not sponsored", "h1b=no"],
  ["no visa needed", ""],
  ["i don't need a visa", ""],
  ["h1b fee", ""],
  ["h1b without step 3", "h1b=yes"],
  ["j1 waiver", ""],
  ["h4 ead programs", ""],
  ["green card holders", ""],
  ["conrad 30", ""],
  ["spanish speaking family medicine", ""],
  ["us citizen img", "imgs=yes"],
  ["img friendly", "imgs=yes"],
  ["takes foreign medical graduates", "imgs=yes"],
  ["does not accept imgs", "imgs=no"],
  ["no step 2 minimum family medicine california", "noMinimum"],
  ["no minimum score", "noMinimum"],
  ["without a cut-off", "noMinimum"],
  ["no step 2 ck score cutoff", "noMinimum"],
  ["no minimum on step 1", ""],
  ["no cutoff", "noMinimum"],
  ["step 2 ck 215", "score=215"],
  ["score 220 on step 2", "score=220"],
  ["step 2 below 220", "score=219"],
  ["step 1 205", ""],
  ["cutoff 220", ""],
  ["is 210 too low", ""],
  ["low score", ""],
  ["3 attempts", "attempts=3"],
  ["three attempts", "attempts=3"],
  ["third attempt", "attempts=3"],
  ["passed on the 2nd try", "attempts=2"],
  ["pass step 1 on second attempt", "attempts=2 step1"],
  ["step 2 ck passed at third attempt", "attempts=3 step2"],
  ["3 attempts on step 1", "attempts=3 step1"],
  ["failed step 1", "attempts=2 step1"],
  ["failed step 2 twice", "attempts=3 step2"],
  ["failed twice", "attempts=3"],
  ["1 failure on step 2", "attempts=2 step2"],
  ["multiple attempts", "attempts=2"],
  ["step 2 attempts", ""],
  ["no failed attempts", ""],
  ["first attempt", ""],
  ["unfilled positions fresno", "unfilled"],
  ["soap", "unfilled"],
  ["deadline december", "lastDay=12"],
  ["december deadline", "lastDay=12"],
  ["last day in november", "lastDay=11"],
  ["still accepting applications", "stillOpen"],
  ["deadline", ""],
  ["observership bakersfield", "rotations"],
  ["externships for imgs", "rotations"],
  ["IM programs that take old graduates arizona", "years=10"],
  ["old grads", "years=10"],
  ["yog 2012", "graduated=2012"],
  ["graduated in 2010", "graduated=2010"],
  ["2015 graduate", "graduated=2015"],
  ["10 years since graduation", "years=10"],
  ["graduated 8 years ago", "years=8"],
  ["yog 5 years ohio", "years=5"],
  ["graduation within 7 years", "years=7"],
  ["no yog limit", "noCutOff"],
  ["no cutoff for year of graduation", "noCutOff"],
  ["recent graduates only", ""],
  ["no usce required", "noUsce"],
  ["usce not required", "noUsce"],
  ["without us clinical experience", "noUsce"],
  ["no hands-on experience", ""],
  ["old img", "years=10"],
  ["failed step 1 once, step 2 once", "attempts=2"],
  ["how soap works", ""],
  ["h1b after j1", ""],
  ["community hospital programs", "kind=community"],
  ["finished medical school in 2011", "graduated=2011"],
  ["does not take foreign doctors", "imgs=no"],
  ["usce", ""],
  ["community programs texas", "kind=community"],
  ["university programs", "kind=university"],
  ["community hospital fresno", ""],
  ["fresno", ""],
  ["saint agnes medical center", ""],
];

describe("a sentence", () => {
  it.each(WORDINGS)("%s", (query, expected) => {
    expect(filtersOf(query).join(", ")).toBe(expected);
  });

  it("is read whole: its pieces are what was typed, whatever that was", () => {
    const words = fc.constantFrom(
      ...WORDINGS.flatMap(([query]) => query.split(" ")),
      " ",
      "  ",
      ",",
      "TX",
      "é",
    );
    const sentence = fc.array(words, { maxLength: 14 }).map((some) => some.join(" "));
    fc.assert(
      fc.property(fc.oneof(sentence, anyText({ maxLength: 80 })), (query) => {
        expect(
          readQuery(index, query)
            .pieces.map(({ text }) => text)
            .join(""),
        ).toBe(query);
      }),
    );
  });

  it("asks the same in any order of its parts", () => {
    const parts = [
      "h1b",
      "no step 2 minimum",
      "unfilled positions",
      "yog 2012",
      "usce not required",
      "texas",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts, "family medicine"]), (some) => {
        const asked = some.flatMap((part) => filtersOf(part)).sort();
        expect(filtersOf(some.join(", "))).toEqual(asked);
      }),
    );
  });

  it("loses one filter with each piece that is taken away, and no other", () => {
    const query = "j1 family medicine in texas, no usce, 3 attempts";
    const { pieces, filters } = readQuery(index, query);
    for (const piece of pieces.filter(({ is }) => is === "names" || is === "asked")) {
      const left = pieces.filter((other) => other !== piece).map(({ text }) => text);
      const without = filters
        .map(short)
        .filter((_, i) => filters[i] !== (piece.is === "asked" && piece.filter));
      expect(filtersOf(left.join(""))).toEqual(without.sort());
    }
  });
});

describe("a place that is not wanted", () => {
  const names = (query: string) => {
    const { records, without } = readQuery(index, query);
    const wanted = Object.values(records).flatMap((some) => some.map(({ name }) => name));
    return [wanted.sort().join(", "), without.map(({ name }) => name).join(", ")];
  };

  it.each([
    ["psychiatry not in california", "Psychiatry", "California"],
    ["psychiatry outside of texas", "Psychiatry", "Texas"],
    ["anywhere but texas", "", "Texas"],
    ["texas but not mcallen", "Texas", "McAllen"],
    ["family medicine other than fresno", "Family Medicine", "Fresno"],
    ["img friendly psychiatry except california", "Psychiatry", "California"],
    ["psychiatry except california or texas", "Psychiatry", "California, Texas"],
    ["psychiatry not in california, texas", "Psychiatry", "California, Texas"],
    ["not california texas", "Texas", "California"],
    ["not only california", "California", ""],
    ["did not match california", "California", ""],
  ])("%s", (query, wanted, without) => {
    expect(names(query)).toEqual([wanted, without]);
  });

  it("is in no find, and in no answer", () => {
    const inTexas = (query: string) =>
      search(realIndex(), query, 3000).hits.filter(({ document }) =>
        [document, ...document.parents.map((place) => realIndex().documents[place])].some(
          (one) => one?.kind === "state" && one.id === "TX",
        ),
      );
    expect(inTexas("psychiatry").length).toBeGreaterThan(20);
    expect(inTexas("psychiatry outside texas")).toEqual([]);
    expect(search(realIndex(), "psychiatry outside texas").counts.program).toBeGreaterThan(200);
    const reading = readQuery(realIndex(), "psychiatry j1 outside texas");
    const { yes, open } = findAnswers(realIndex(), reading);
    expect(yes.length).toBeGreaterThan(0);
    expect(
      [...yes, ...open].filter(({ id }) => inTexas("psychiatry").some((hit) => hit.document.id === id)),
    ).toEqual([]);
  });
});

describe("what people type, read as they mean it", () => {
  it.each(SENTENCES)("$query", ({ query, ...expected }) => {
    const { filters, records, without, topics } = readQuery(realIndex(), query);
    const names = Object.entries(records).flatMap(([kind, some]) => some.map(({ id }) => `${kind}=${id}`));
    expect({
      filters: filters.map(short).sort().join(", "),
      names: names.sort().join(" "),
      without: without
        .map(({ name }) => name)
        .sort()
        .join(", "),
      topic: topics.find((topic) => topic === expected.topic) ?? "",
    }).toEqual(expected);
  });

  it("are many, each once", () => {
    expect(SENTENCES.length).toBeGreaterThan(350);
    expect(new Set(SENTENCES.map(({ query }) => query)).size).toBe(SENTENCES.length);
  });
});

it("is no name of Utah before what comes after the University of Texas", () => {
  expect(readQuery(realIndex(), "ut southwestern h1b").records.state).toBeUndefined();
  expect(readQuery(realIndex(), "h1b family medicine ut").records.state?.map(({ id }) => id)).toEqual(["UT"]);
});

it("takes all words together for a name where one of them alone is a place", () => {
  const { yes, open, unread } = findAnswers(realIndex(), readQuery(realIndex(), "virginia mason h1b"));
  const found = [...yes, ...open].map(({ id }) => id);
  expect(found).toContain("virginia-mason-franciscan-health-internal-medicine-tacoma");
  // One more lies in Mason County, West Virginia.
  expect(found.filter((id) => !id.startsWith("virginia-mason"))).toHaveLength(1);
  expect(unread).toEqual([]);
});

it("takes no small word for a state", () => {
  for (const query of ["programs that sponsor h1b in", "j1 for me", "h1b or", "imgs ok"])
    expect(readQuery(realIndex(), query).records, query).toEqual({});
  expect(readQuery(realIndex(), "j1 psychiatry IN").records.state?.map(({ id }) => id)).toEqual(["IN"]);
});

it("leads to guides, tools and words that are there", () => {
  const known = new Set(realIndex().documents.map(({ kind, id }) => `${kind}:${id}`));
  expect(
    Object.values(TOPIC_ANSWERS)
      .flat()
      .filter((key) => !known.has(key)),
  ).toEqual([]);
});
