import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerAll,
  answerOf,
  type Filter,
  NO_CUT_OFF,
  type ProgramSays,
  type SaidSpan,
  type SaidWord,
} from "../../src/search/says.ts";
import { OCCASION } from "./small-source.ts";

const word: fc.Arbitrary<SaidWord> = fc.constantFrom("yes", "case", "no");
const span = (most: number): fc.Arbitrary<SaidSpan> =>
  fc.tuple(fc.option(fc.nat(most), { nil: null }), fc.option(fc.nat(most), { nil: null }));
const says: fc.Arbitrary<ProgramSays> = fc.record(
  {
    j1: word,
    h1b: word,
    imgs: word,
    unfilled: word,
    noUsce: word,
    rotations: word,
    noMinimum: word,
    score: span(300),
    step1: span(6),
    step2: span(6),
    years: span(NO_CUT_OFF),
    lastDay: fc.constantFrom("2026-10-15", "2026-12-01", "2027-01-31"),
    kind: fc.constantFrom("community", "university-affiliated"),
  },
  { requiredKeys: [] },
);
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ ask: fc.constantFrom("j1", "h1b", "visa", "imgs"), is: fc.constantFrom("yes", "no") }),
  fc.record({
    ask: fc.constantFrom("noMinimum", "unfilled", "noUsce", "rotations", "noCutOff", "stillOpen"),
  }),
  fc.record({ ask: fc.constant("score"), score: fc.integer({ min: 150, max: 299 }) }),
  fc.record({
    ask: fc.constant("attempts"),
    attempt: fc.integer({ min: 2, max: 6 }),
    exam: fc.constantFrom("step1", "step2", null),
  }),
  fc.record({ ask: fc.constant("years"), years: fc.nat(40) }),
  fc.record({ ask: fc.constant("lastDay"), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ ask: fc.constant("kind"), kind: fc.constantFrom("community", "university") }),
) as fc.Arbitrary<Filter>;

describe("what pages answer", () => {
  it("is open where they say nothing, whatever is asked", () => {
    fc.assert(
      fc.property(filter, (asked) => {
        expect(answerOf({}, asked, OCCASION)).toBe("open");
      }),
    );
  });

  it("to several questions is yes only where it is yes to each, and no where it is no to one", () => {
    fc.assert(
      fc.property(says, fc.array(filter, { minLength: 1, maxLength: 4 }), (said, asked) => {
        const each = asked.map((one) => answerOf(said, one, OCCASION));
        const all = each.includes("no") ? "no" : each.includes("open") ? "open" : "yes";
        expect(answerAll(said, asked, OCCASION)).toBe(all);
      }),
    );
  });

  it.each<[string, ProgramSays, Filter, string]>([
    ["case by case is a yes", { j1: "case" }, { ask: "j1", is: "yes" }, "yes"],
    ["a no is what was looked for", { h1b: "no" }, { ask: "h1b", is: "no" }, "yes"],
    ["one of two visas", { h1b: "yes" }, { ask: "visa", is: "yes" }, "yes"],
    ["one visa refused, the other not told", { h1b: "no" }, { ask: "visa", is: "yes" }, "open"],
    ["a limit on one exam", { step2: [1, 2] }, { ask: "attempts", attempt: 3, exam: null }, "open"],
    ["limits on both", { step1: [2, 3], step2: [2, 3] }, { ask: "attempts", attempt: 3, exam: null }, "yes"],
    ["more than the limit", { step1: [1, 2] }, { ask: "attempts", attempt: 3, exam: "step1" }, "no"],
    ["between read and closed", { years: [5, 8] }, { ask: "years", years: 6 }, "open"],
    ["a score at the minimum", { score: [220, 219] }, { ask: "score", score: 220 }, "yes"],
    ["a score below it", { score: [220, 219] }, { ask: "score", score: 219 }, "no"],
    ["years counted to the season", { years: [10, 11] }, { ask: "graduated", year: 2016 }, "yes"],
    ["a limit is a cut-off", { years: [5, 6] }, { ask: "noCutOff" }, "no"],
    ["a day that is over", { lastDay: "2026-11-01" }, { ask: "stillOpen" }, "no"],
    ["today is not over", { lastDay: "2026-11-28" }, { ask: "stillOpen" }, "yes"],
  ])("%s", (_, said, asked, expected) => {
    expect(answerOf(said, asked, OCCASION)).toBe(expected);
  });
});
