import fc from "fast-check";
import { expect, test } from "vitest";
import { Numbers } from "../../src/engine/alike-facts.ts";
import type { Fact } from "../../src/engine/facts.ts";
import { hintReason } from "../../src/engine/hearing.ts";

const AS_OF = "2026-11-23";

type List = readonly Fact<unknown>[];

/** Few values of each, so that lists that are alike, and lists that differ in one thing, both come often. */
const facts: fc.Arbitrary<Fact<unknown>> = fc.record(
  {
    value: fc.constantFrom<unknown>(true, false, 3, "3", "eligible", { weeks: 3 }, { weeks: 4 }),
    source: fc.constantFrom("a", "b", "c"),
    kind: fc.constantFrom("program" as const, "sponsor" as const, "directory" as const),
    shown: fc.constantFrom(null, "2026-01", "2018"),
    notAfter: fc.constantFrom(null, "2019-05"),
    strength: fc.constantFrom("required" as const, "preferred" as const, { weeks: "preferred" as const }),
    for: fc.constant("imgs" as const),
    replaces: fc.constant(true as const),
    dropped: fc.constant(true as const),
    changed: fc.constantFrom("2026-11-20", "2026-01-05"),
    sponsorWide: fc.constant(true as const),
    note: fc.constantFrom("With a letter.", "Ask."),
    told: fc.constantFrom("2026-10-01", "2026-11-01"),
  },
  { requiredKeys: ["value", "source", "kind", "shown"] },
);

const CHANGED = [
  "value",
  "source",
  "kind",
  "shown",
  "notAfter",
  "strength",
  "for",
  "replaces",
  "dropped",
  "changed",
  "sponsorWide",
  "note",
  "told",
] as const satisfies readonly (keyof Fact<unknown>)[];

/** A list, and one that is the same but for one thing of one fact or for nothing. */
const pairs = fc
  .tuple(fc.array(facts, { maxLength: 3 }), fc.nat(2), facts, fc.constantFrom(...CHANGED))
  .map(([list, at, other, key]): [List, List] => [
    list,
    list.map((fact, place) => {
      const { [key]: _, ...rest } = fact;
      return place === at
        ? ({ ...rest, ...(key in other ? { [key]: other[key] } : {}) } as Fact<unknown>)
        : fact;
    }),
  ])
  // What a fact cannot lack was taken from it.
  .filter(([, changed]) =>
    changed.every(({ value, source, kind, shown }) =>
      [value, source, kind, shown].every((one) => one !== undefined),
    ),
  );

/** What tells lists apart, written out. */
function plainKey(list: List): string {
  const says = ({ value, strength, for: whom, replaces, dropped }: Fact<unknown>) => [
    typeof value,
    value,
    strength ?? null,
    whom ?? null,
    replaces ?? false,
    dropped ?? false,
  ];
  const [first] = list;
  const isOnePage = list.every(
    ({ source, shown, notAfter }) =>
      source === first?.source && shown === first.shown && notAfter === first.notAfter,
  );
  if (list.length < 2) return JSON.stringify(list.map((one) => [says(one), hintReason(one, AS_OF)]));
  const wording = (one: Fact<unknown>) => [
    ...says(one),
    one.kind,
    one.sponsorWide ?? false,
    isOnePage
      ? hintReason(one, AS_OF)
      : [one.shown, String(one.notAfter), one.changed ?? null, one.told ?? null],
  ];
  const pages = list.map(({ source }) => list.findIndex((one) => one.source === source));
  return JSON.stringify([list.map(wording), isOnePage ? "one page" : pages]);
}

test("two lists have one number exactly where nothing tells them apart, in whatever order they are asked for", () => {
  fc.assert(
    fc.property(fc.array(pairs, { minLength: 1, maxLength: 6 }), (some) => {
      const numbers = new Numbers((fact) => hintReason(fact, AS_OF));
      const lists = some.flat();
      const given = lists.map((list) => numbers.ofList(list));
      const keys = lists.map(plainKey);
      for (const [i, one] of given.entries())
        for (const [j, other] of given.entries())
          expect(one === other, `${keys[i]}\n${keys[j]}`).toBe(keys[i] === keys[j]);
      // What is asked again, as the same object or as one that reads the same, has its number again.
      expect(lists.map((list) => numbers.ofList(list))).toEqual(given);
      expect(lists.map((list) => numbers.ofList(list.map((one) => ({ ...one }))))).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

test("the lists of a criterion's fields have one number exactly where each is alike at its place", () => {
  const rows = fc.array(fc.tuple(fc.nat(2), fc.array(facts, { minLength: 1, maxLength: 2 })), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), (all) => {
      const numbers = new Numbers((fact) => hintReason(fact, AS_OF));
      const given = all.map((row) =>
        row.reduce((before, [at, list]) => numbers.with(before, at, numbers.ofList(list)), 0),
      );
      const keys = all.map((row) => JSON.stringify(row.map(([at, list]) => [at, plainKey(list)])));
      for (const [i, one] of given.entries()) {
        expect(one).toBeGreaterThan(0);
        for (const [j, other] of given.entries())
          expect(one === other, `${keys[i]}\n${keys[j]}`).toBe(keys[i] === keys[j]);
      }
    }),
    { numRuns: 500 },
  );
});

test("no facts have the number of nothing", () => {
  expect(new Numbers(() => null).ofList([])).toBe(0);
});
