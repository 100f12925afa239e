import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { type Manner, type Statement, strengthOf, whole } from "../../src/engine/statement.ts";
import { settle, weigh, weighWhole } from "../../src/engine/witness.ts";
import { fact } from "./builders.ts";

const DAY = "2026-11-23";
const DIFFER: Manner<number, number> = { split: whole, bothHold: () => false };

type Pair = { readonly a?: number; readonly b?: number };
const PAIR: Manner<Pair, number> = {
  split: (one) =>
    (["a", "b"] as const).flatMap((key): readonly Statement<number>[] => {
      const value = one.value[key];
      return value === undefined
        ? []
        : [{ fact: one, value, strength: strengthOf(one, key), key, about: [key] }];
    }),
  bothHold: () => false,
};

describe("what all pages say together", () => {
  test("nothing where there is none", () => {
    expect(weigh(undefined, DIFFER, DAY)).toEqual({ rule: {}, sources: [], hints: [] });
    expect(weigh([], DIFFER, DAY)).toEqual({ rule: {}, sources: [], hints: [] });
    expect(weighWhole<number>([], DIFFER, DAY).rule).toEqual({ rules: [], wishes: [], hints: [] });
  });

  test("the rule for everyone stands before the one for IMGs, in whatever order they come", () => {
    const facts = [fact(2, { for: "imgs", source: "imgs" }), fact(1, { source: "all" })];
    const { rule } = weighWhole(facts, DIFFER, DAY);
    expect(rule.rules.flat(2).map(({ value }) => value)).toEqual([1, 2]);
  });

  test("rules and wishes cite their pages, hints do not", () => {
    const wish = fact(2, { strength: "preferred", source: "wish" });
    const { sources } = weigh(
      [fact(1, { source: "rule" }), wish, fact(3, { kind: "forum", source: "hint" })],
      DIFFER,
      DAY,
    );
    expect(sources).toEqual(["rule", "wish"]);
  });

  test("a wish for what is the rule anyway says nothing more", () => {
    const wish = (value: number) => fact(value, { strength: "preferred", source: "wish" });
    expect(weighWhole([fact(1), wish(1)], DIFFER, DAY)).toMatchObject({
      rule: { wishes: [] },
      sources: ["page"],
    });
    expect(weighWhole([fact(1), wish(2)], DIFFER, DAY).rule.wishes).toHaveLength(1);
  });

  test("a wish on one part is told where the rule gives the same number to another", () => {
    const { rule } = weigh(
      [fact<Pair>({ a: 1 }), fact<Pair>({ b: 1 }, { strength: "preferred", source: "w" })],
      PAIR,
      DAY,
    );
    expect([rule.a?.rules.length, rule.a?.wishes.length]).toEqual([1, 0]);
    expect([rule.b?.rules.length, rule.b?.wishes.length]).toEqual([0, 1]);
  });
});

describe("hints", () => {
  const old = (value: number, source: string, more: Partial<Fact<number>> = {}) =>
    fact(value, { shown: "2019", source, ...more });
  const told = (...facts: readonly Fact<number>[]) => {
    const { rule, hints } = weighWhole(facts, DIFFER, DAY, 10);
    return { hints, said: rule.hints.map(({ value, reason, at }) => `${value} ${reason} ${at}`) };
  };

  test("stand with their pages, the latest first, in whatever order they come", () => {
    const undated = { shown: null, notAfter: "2020" };
    const facts = [old(3, "c", undated), old(1, "a"), old(2, "b", { shown: "2019-06" })];
    const right = { hints: ["b", "a", "c"], said: ["2 old 10", "1 old 11", "3 old 12"] };
    expect(told(...facts)).toEqual(right);
    expect(told(...facts.toReversed())).toEqual(right);
  });

  test("of one page and one reason are one hint, and of two reasons or two scopes two", () => {
    expect(told(old(1, "a"), old(2, "a"))).toEqual({ hints: ["a"], said: ["1 old 10", "2 old 10"] });
    expect(told(old(2, "a"), old(1, "a")).said).toEqual(["1 old 10", "2 old 10"]);
    expect(told(old(1, "a"), old(2, "a", { dropped: true })).hints).toEqual(["a", "a"]);
    expect(told(old(1, "a"), old(2, "a", { kind: "sponsor", sponsorWide: true })).hints).toEqual(["a"]);
    expect(
      told(old(1, "a", { kind: "sponsor" }), old(2, "a", { kind: "sponsor", sponsorWide: true })).hints,
    ).toEqual(["a", "a"]);
  });

  test("of a part stand with that part", () => {
    const { rule } = weigh([fact<Pair>({ a: 1, b: 2 }, { dropped: true })], PAIR, DAY);
    expect(rule.a?.hints.map(({ value }) => value)).toEqual([1]);
    expect(rule.b?.hints.map(({ value }) => value)).toEqual([2]);
  });

  test("of a wish that is a page's own are none", () => {
    expect(told(old(1, "a", { strength: "preferred" }))).toEqual({ hints: [], said: [] });
  });
});

describe("a description has one value", () => {
  const apart = (source: string) => ({ shown: null, source });
  const add = (a: number, b: number) => (a === b + 1 || b === a + 1 ? a + b : null);

  test("that of the rule, of a wish where there is none, and none where nobody speaks", () => {
    const wish = fact(2, { strength: "preferred", source: "wish" });
    expect(settle([fact(1), wish], DIFFER, DAY).rule).toMatchObject({ state: "known", value: 1 });
    expect(settle([wish], DIFFER, DAY)).toMatchObject({
      rule: { state: "known", value: 2 },
      sources: ["wish"],
    });
    expect(settle<number>(undefined, DIFFER, DAY)).toEqual({
      rule: { state: "unknown" },
      sources: [],
      hints: [],
    });
    expect(settle([fact(1, { kind: "forum" })], DIFFER, DAY)).toEqual({
      rule: { state: "unknown" },
      sources: [],
      hints: [],
    });
  });

  test("that on IMGs before that on everyone", () => {
    expect(settle([fact(2, { for: "imgs", source: "imgs" }), fact(1)], DIFFER, DAY).rule).toMatchObject({
      value: 2,
    });
  });

  test("pages that differ give theirs, unless they join to one", () => {
    const two = [fact(1, apart("a")), fact(2, apart("b"))];
    expect(settle(two, DIFFER, DAY).rule).toEqual({ state: "disputed", values: [1, 2] });
    expect(settle(two, DIFFER, DAY, add).rule).toMatchObject({ state: "known", value: 1 + 2 });
    // Once two clash, no third makes it good.
    const three = [fact(1, apart("a")), fact(5, apart("b")), fact(6, apart("c"))];
    expect(settle(three, DIFFER, DAY, add).rule).toEqual({ state: "disputed", values: [1, 5, 6] });
  });
});
