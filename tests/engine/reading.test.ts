import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { MANNERS } from "../../src/engine/manners.ts";
import { heardWords, readFacts } from "../../src/engine/reading.ts";
import { fact, occasion } from "./builders.ts";

const read = (field: string, facts: readonly Fact<unknown>[], isSingle = true) =>
  readFacts(facts, field, occasion(), isSingle);
const fares = (field: string, facts: readonly Fact<unknown>[]) =>
  read(field, facts).facts.map((heard) => `${heard.as}: ${heardWords(heard)}`);
const state = (field: string, ...facts: readonly Fact<unknown>[]) => read(field, facts).state;

const old = { shown: "2019", source: "old" };
const undated = (source: string) => ({ shown: null, source });

test("pages show every field that a gate reads as the gate weighs it", () => {
  for (const { id, reads, manners = {} } of GATES)
    for (const field of reads)
      if (Object.hasOwn(manners, field)) expect(MANNERS.get(field), id).toBe(Reflect.get(manners, field));
      else expect(MANNERS.has(field), `${id} ${field}`).toBe(true);
});

describe("the state of a field", () => {
  test("is the firmest thing that is said of it", () => {
    expect(read("visaJ1", []).state).toBe("silent");
    expect(readFacts(undefined, "visaJ1", occasion())).toEqual({
      state: "silent",
      isAnswered: false,
      facts: [],
    });
    expect(state("step2Minimum", fact(220, old))).toBe("hint");
    expect(state("step2Minimum", fact(220, { strength: "preferred" }), fact(210, old))).toBe("wish");
    expect(state("step2Minimum", fact(220), fact(210, { strength: "preferred" }), fact(200, old))).toBe(
      "rule",
    );
    expect(state("step2Minimum", fact(220, undated("a")), fact(230, undated("b")))).toBe("disputed");
  });

  test("years for all Steps: two numbers of one page both hold, those of two pages differ", () => {
    const years = (number: number, source: string) => fact({ years: number }, undated(source));
    expect(state("stepSpan", years(7, "a"), years(10, "a"))).toBe("rule");
    expect(state("stepSpan", years(7, "a"), years(10, "b"))).toBe("disputed");
    expect(fares("stepSpan", [fact({ years: 7 }, old)])).toEqual([
      "hint: More than five years old: a hint, it decides nothing.",
    ]);
  });

  test("a letter of an earlier director can only be needed, so pages never differ on it", () => {
    const needed = (more: object) => fact({ needed: true }, more);
    expect(state("directorLetter", needed(undated("a")), needed(undated("b")))).toBe("rule");
    expect(
      fares("directorLetter", [needed({ source: "own" }), needed({ kind: "sponsor", source: "wide" })]),
    ).toEqual(["rule: null", "set aside: A page nearer to the program counts before it."]);
  });

  test("a fact without any part says nothing that could be known", () => {
    const none = { count: null, us: null, inSpecialty: null };
    expect(read("letters", [fact(none)])).toMatchObject({ state: "silent", isAnswered: false });
    expect(read("letters", [fact({ ...none, us: 1 }), fact(none, { source: "b" })])).toMatchObject({
      state: "rule",
      isAnswered: true,
    });
  });

  test("a field that no verdict reads: one value counts, or several where a page may say several things", () => {
    const two = [fact("a", undated("one")), fact("b", undated("two"))];
    expect(read("seats", two).state).toBe("disputed");
    expect(read("remark", two, false).state).toBe("rule");
    expect(read("remark", [fact("a", old)], false).state).toBe("rule");
    expect(fares("seats", [fact("a", { shown: "2026" }), fact("b", { shown: "2024", source: "b" })])).toEqual(
      ["rule: null", "set aside: A later page counts before it."],
    );
  });
});

describe("how a fact fares, in words", () => {
  test.each([
    ["a directory", fact(220, { kind: "directory" }), "A hint, it decides nothing."],
    ["an old page", fact(220, old), "More than five years old: a hint, it decides nothing."],
    [
      "a dropped fact",
      fact(220, { dropped: true }),
      "A later copy of the page no longer shows it: a hint, it decides nothing.",
    ],
  ])("%s", (_what, one, words) => {
    expect(fares("step2Minimum", [one])).toEqual([`hint: ${words}`]);
    // Beside a rule it is set aside, for the same reason.
    expect(fares("step2Minimum", [one, fact(230, { source: "own" })])).toEqual([
      `set aside: ${words}`,
      "rule: null",
    ]);
  });

  test("general terms are a hint, a wish is told, a day of another season says nothing of this one", () => {
    expect(fares("takesImgs", [fact("eligible")])).toEqual([
      "hint: General terms: a hint, it decides nothing.",
    ]);
    expect(fares("step2Minimum", [fact(220, { strength: "preferred" })])).toEqual([
      "wish: A wish: told beside a rule, it decides nothing.",
    ]);
    expect(fares("deadline", [fact("2024-11-30"), fact("12-15", { source: "b" })])).toEqual([
      "set aside: A day of another season: it says nothing of this one.",
      "rule: null",
    ]);
  });

  test("a rule for IMGs that replaces the one for all sets it aside", () => {
    const forImgs = fact({ years: 5, since: "graduation" }, { for: "imgs", replaces: true, source: "imgs" });
    expect(fares("graduation", [fact({ years: 3, since: "graduation" }), forImgs])).toEqual([
      "set aside: For IMGs another rule of its pages stands in its place.",
      "rule: null",
    ]);
  });

  test("a fact of several parts counts for its best one", () => {
    const letters = (count: number | null, us: number | null) => ({ count, us, inSpecialty: null });
    const newer = fact(letters(3, null), { shown: "2026-09", source: "newer" });
    const older = fact(letters(4, 1), { shown: "2024", source: "older" });
    expect(fares("letters", [newer, older])).toEqual(["rule: null", "rule: null"]);
  });
});

test("to wish for IMGs or visas answers nothing, to wish for a score does", () => {
  const wish = { strength: "preferred" } as const;
  for (const field of ["takesImgs", "visaJ1", "visaH1b"])
    expect(read(field, [fact(field === "takesImgs" ? true : "yes", wish)])).toMatchObject({
      state: "wish",
      isAnswered: false,
    });
  expect(read("step2Minimum", [fact(220, wish)]).isAnswered).toBe(true);
  expect(read("step2Minimum", [fact(220, undated("a")), fact(230, undated("b"))]).isAnswered).toBe(false);
});
