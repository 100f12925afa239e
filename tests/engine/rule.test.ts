import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { isSurelyLater, type Known, readRule } from "../../src/engine/rule.ts";
import { fact } from "./builders.ts";

/** The value that counts, or what the state is. */
function outcome<T>(...facts: Fact<T>[]): T | readonly T[] | string {
  const { rule } = readRule(facts);
  if (rule.state === "known") return rule.value;
  return rule.state === "disputed" ? rule.values : rule.state;
}

function strength(...facts: Fact<number>[]): string {
  return (readRule(facts).rule as Known<number>).strength;
}

describe("which fact counts", () => {
  test("none: unknown", () => {
    expect(readRule(undefined)).toEqual({ rule: { state: "unknown" }, sources: [] });
    expect(readRule([])).toEqual({ rule: { state: "unknown" }, sources: [] });
  });

  test("one: that one, with all that is to be said of it", () => {
    expect(readRule([fact(220)])).toEqual({
      rule: {
        state: "known",
        value: 220,
        strength: "required",
        weak: false,
        shown: "2026-09",
        sponsorWide: false,
        note: null,
      },
      sources: ["page"],
    });
    const told = fact(220, {
      strength: "preferred",
      kind: "forum",
      shown: null,
      sponsorWide: true,
      note: "A note.",
    });
    expect(readRule([told]).rule).toEqual({
      state: "known",
      value: 220,
      strength: "preferred",
      weak: true,
      shown: null,
      sponsorWide: true,
      note: "A note.",
    });
  });

  test("the newer", () => {
    expect(outcome(fact(1, { shown: "2024" }), fact(2, { shown: "2025-01" }))).toBe(2);
    expect(outcome(fact(2, { shown: "2025-01-02" }), fact(1, { shown: "2025-01-01" }))).toBe(2);
  });

  test("an older page that agrees is not cited", () => {
    const { sources } = readRule([
      fact(1, { source: "old", shown: "2020" }),
      fact(1, { source: "new", shown: "2026" }),
    ]);
    expect(sources).toEqual(["new"]);
  });

  test("neither, where it cannot be told which is newer: disputed, in order", () => {
    expect(outcome(fact(2, { shown: "2025" }), fact(1, { shown: "2025-06" }))).toEqual([1, 2]);
    expect(outcome(fact(1, { shown: null }), fact(2, { shown: "2026" }))).toEqual([1, 2]);
    expect(outcome(fact(1, { shown: null }), fact(2, { shown: null }))).toEqual([1, 2]);
  });

  test("three pages: what is surely replaced is out of the dispute", () => {
    expect(outcome(fact(1, { shown: "2020" }), fact(2, { shown: null }), fact(3, { shown: "2026" }))).toEqual(
      [2, 3],
    );
  });

  test("the program's own before the sponsor's, however old", () => {
    const own = fact(1, { shown: "2015" });
    const sponsors = fact(2, { sponsorWide: true, kind: "sponsor" });
    expect(outcome(sponsors, own)).toBe(1);
    expect(outcome(sponsors)).toBe(2);
  });

  test("a rule for IMGs before one for everyone", () => {
    expect(outcome(fact(1), fact(2, { for: "imgs", shown: "2015" }))).toBe(2);
  });

  test("the program's own for everyone before the sponsor's for IMGs", () => {
    expect(outcome(fact(1), fact(2, { for: "imgs", sponsorWide: true }))).toBe(1);
  });

  test("the program's or an official page before the press", () => {
    expect(outcome(fact(1, { kind: "press" }), fact(2, { shown: "2015" }))).toBe(2);
    expect(outcome(fact(1, { kind: "press" }), fact(2, { shown: "2015", kind: "official" }))).toBe(2);
    expect(outcome(fact(1, { kind: "press" }))).toBe(1);
  });

  test("the press, even of the sponsor, before directories and forums", () => {
    const press = fact(1, { kind: "press", shown: "2015", sponsorWide: true });
    expect(outcome(fact(2, { kind: "directory", for: "imgs" }), press)).toBe(1);
    expect(outcome(fact(2, { kind: "forum" }), press)).toBe(1);
  });

  test("a directory is no better than a forum", () => {
    expect(outcome(fact(1, { kind: "directory" }), fact(2, { kind: "forum" }))).toEqual([1, 2]);
  });
});

describe("pages that agree", () => {
  test("all that count are cited, each once, in order", () => {
    const facts = [fact(1, { source: "b" }), fact(1, { source: "a" }), fact(1, { source: "b" })];
    expect(readRule(facts).sources).toEqual(["a", "b"]);
  });

  test("the mildest wording counts", () => {
    const worded = (of: Fact<number>["strength"] & string) => fact(1, { strength: of });
    expect(strength(fact(1), worded("exceptions"))).toBe("exceptions");
    expect(strength(worded("preferred"), worded("exceptions"), fact(1))).toBe("preferred");
    expect(strength(worded("required"), worded("preferred"))).toBe("preferred");
  });

  test("of like wording the later date and, after that, the first page is told", () => {
    const known = (...facts: Fact<number>[]) => readRule(facts).rule as Known<number>;
    expect(known(fact(1, { shown: "2025" }), fact(1, { shown: "2025-06" })).shown).toBe("2025-06");
    expect(known(fact(1, { shown: null }), fact(1, { shown: "2025" })).shown).toBe("2025");
    expect(known(fact(1, { shown: "2025" }), fact(1, { shown: null })).shown).toBe("2025");
    expect(known(fact(1, { source: "b", note: "B." }), fact(1, { source: "a", note: "A." })).note).toBe("A.");
    expect(known(fact(1, { note: "B." }), fact(1, { note: "A." })).note).toBe("A.");
    expect(known(fact(1, { note: "A." }), fact(1)).note).toBeNull();
    expect(known(fact(1), fact(1, { note: "A." })).note).toBeNull();
  });

  test("lists are sets and keys have no order", () => {
    expect(outcome(fact(["b", "a"]), fact(["a", "b"]))).toEqual(["a", "b"]);
    expect(outcome(fact<object>({ x: 1, y: ["d", "c"] }), fact<object>({ y: ["c", "d"], x: 1 }))).toEqual({
      x: 1,
      y: ["c", "d"],
    });
    expect(outcome(fact<(string | null)[]>([null, "b", "a"]))).toEqual(["a", "b", null]);
    expect(outcome(fact(["a"]), fact(["a", "b"]))).toEqual([["a", "b"], ["a"]]);
  });
});

describe("pages that disagree", () => {
  test("all that count are cited", () => {
    expect(readRule([fact(1, { source: "b" }), fact(2, { source: "a" })]).sources).toEqual(["a", "b"]);
  });

  test("a value named twice is named once", () => {
    expect(outcome(fact(2), fact(1), fact(2))).toEqual([1, 2]);
  });

  test("a wish beside a rule is no disagreement", () => {
    expect(outcome(fact(220), fact(230, { strength: "preferred" }))).toBe(220);
    expect(
      readRule([fact(220, { source: "b" }), fact(230, { source: "a", strength: "preferred" })]),
    ).toMatchObject({
      rule: { strength: "required" },
      sources: ["b"],
    });
    expect(outcome(fact(220, { strength: "exceptions" }), fact(230, { strength: "preferred" }))).toBe(220);
  });

  test("a page that wishes what another demands still takes the edge off", () => {
    const wish = (value: number) => fact(value, { strength: "preferred" });
    expect(strength(fact(220), wish(220), wish(230))).toBe("preferred");
  });

  test("two wishes, and two rules, disagree", () => {
    const wish = (value: number) => fact(value, { strength: "preferred" });
    expect(outcome(wish(220), wish(230))).toEqual([220, 230]);
    expect(outcome(fact(220), fact(230, { strength: "exceptions" }))).toEqual([220, 230]);
    expect(outcome(fact(220), fact(225), wish(230))).toEqual([220, 225]);
  });

  test("the firmest wording, and whether it is hearsay, are known", () => {
    const rule = (...facts: Fact<number>[]) => readRule(facts).rule;
    expect(rule(fact(1), fact(2, { strength: "exceptions" }))).toMatchObject({
      strength: "required",
      weak: false,
    });
    expect(rule(fact(1, { strength: "exceptions" }), fact(2))).toMatchObject({ strength: "required" });
    expect(rule(fact(1, { strength: "preferred" }), fact(2, { strength: "preferred" }))).toMatchObject({
      state: "disputed",
      strength: "preferred",
    });
    expect(rule(fact(1, { kind: "forum" }), fact(2, { kind: "forum" }))).toMatchObject({ weak: true });
  });
});

test.each([
  ["2025", "2024", true],
  ["2024", "2025", false],
  ["2025", "2025", false],
  ["2025-06", "2025", false],
  ["2025", "2025-06", false],
  ["2025-06", "2025-05", true],
  ["2025-06-02", "2025-06-01", true],
  ["2025-06-02", "2025-06", false],
  ["2026", "2025-12-31", true],
  [null, "2025", false],
  ["2025", null, false],
  [null, null, false],
])("%s is surely later than %s: %s", (a, b, later) => expect(isSurelyLater(a, b)).toBe(later));
