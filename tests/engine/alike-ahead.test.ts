import fc from "fast-check";
import { expect, test } from "vitest";
import { numberAhead } from "../../src/engine/alike-ahead.ts";
import { compile } from "../../src/engine/compile.ts";
import { addDays } from "../../src/engine/day.ts";
import type { Fact, FactList, Facts, Field, Program } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";
import { expectOwnRules, numbered } from "./numbered.ts";

const DAYS = { from: "2026-11-23", until: "2027-01-31" };

/** By place of the list: the first of its field that has its number. */
function alikeOn(field: Field, lists: readonly FactList<unknown>[], days = DAYS): readonly number[] {
  const ahead = numberAhead(
    lists.map((list) => ({ facts: { [field]: list } as Facts })),
    days,
  );
  const numbers = lists.map((list) => ahead.get(list));
  return numbers.map((number) => numbers.indexOf(number));
}

test("lists that come to the same when they are weighed have one number, however many pages say it", () => {
  const no = fact("no" as const, { source: "b", shown: "2025" });
  expect(
    alikeOn("visaJ1", [
      [fact("yes")],
      [fact("yes", { note: "Only with a letter.", shown: "2025-08" })],
      [fact("yes"), fact("yes", { source: "b" })],
      [fact("yes"), no],
      [fact("yes", { shown: null }), no],
      [no],
    ]),
  ).toEqual([0, 0, 0, 0, 4, 5]);
});

test("a page that grows too old within the days is told apart from one that does not", () => {
  const shown = (day: string) => [fact("yes", { shown: day })];
  const lists = [
    shown("2026-09"),
    shown("2022-01-01"),
    shown("2022-01-30"),
    shown("2022-01-31"),
    shown("2019"),
  ];
  expect(alikeOn("visaJ1", lists)).toEqual([0, 1, 2, 0, 4]);
  expect(alikeOn("visaJ1", lists, { from: DAYS.from, until: DAYS.from })).toEqual([0, 0, 0, 0, 4]);
});

test("hints of one page are told apart from hints of two", () => {
  const old = (value: object, source: string) =>
    fact(
      { needed: true, months: null, handsOn: false, withinYears: null, ...value },
      { source, shown: "2019" },
    );
  expect(
    alikeOn("usce", [
      [old({ months: 3 }, "a"), old({ handsOn: true }, "a")],
      [old({ months: 3 }, "a"), old({ handsOn: true }, "b")],
      [old({ months: 3 }, "c"), old({ handsOn: true }, "d")],
    ]),
  ).toEqual([0, 1, 1]);
});

test("days are numbered by what they say: what they come to hangs on the season", () => {
  expect(alikeOn("deadline", [[fact("12-31")], [fact("12-31")], [fact("2026-12-31")]])).toEqual([0, 0, 2]);
});

/** Days on which some of these pages come to something else than the day before, and both ends. */
function daysThatTell(some: readonly Program[], { from, until }: typeof DAYS): readonly string[] {
  const pages = some.flatMap(({ facts }) => Object.values(facts).flat() as Fact<unknown>[]);
  const days = pages.flatMap(({ shown, notAfter, changed }) => [
    ...(changed ? [addDays(changed, 30), addDays(changed, 31)] : []),
    ...[shown, notAfter].flatMap((date) => {
      if (!date) return [];
      const later = `${Number(date.slice(0, 4)) + 5}${date.slice(4)}-01-01`.slice(0, 10);
      return [later, addDays(later, 1)];
    }),
  ]);
  return [...new Set([from, until, ...days])].filter((day) => day >= from && day <= until).sort();
}

type Pages = readonly Fact<unknown>[];

function eachList(facts: Facts, change: (list: Pages) => Pages): Facts {
  const lists = Object.entries(facts).map(([field, list]) => [field, change(list)] as const);
  return Object.fromEntries(lists.filter(([, { length }]) => length > 0)) as Facts;
}

test("numbered programs have the rules that each has alone, on all of the days", () => {
  // Beside each program what it says without its first or last pages: often the same, for a better page was heard.
  const some = fc
    .array(programs, { minLength: 1, maxLength: 6 })
    .map((all) =>
      all.flatMap((one, i) =>
        [(list: Pages) => list, (list: Pages) => list.slice(1), (list: Pages) => list.slice(0, -1)].map(
          (fewer, j): Program => ({ ...one, id: `${i}-${j}`, facts: eachList(one.facts, fewer) }),
        ),
      ),
    );
  fc.assert(
    fc.property(some, fc.nat(99), (all, at) => {
      const ahead = numberAhead(all, DAYS);
      const days = daysThatTell(all, DAYS);
      expectOwnRules(
        all.map((one) => numbered(one, ahead)),
        DAYS,
        occasion({ asOf: days[at % days.length] as string }),
      );
    }),
    { ...RUNS, numRuns: Math.min(RUNS.numRuns, 300) },
  );
});

test("on another day nobody goes by the numbers", () => {
  const wrong = [fact("yes" as const), fact("no" as const)].map((one, i) =>
    program({ visaJ1: Object.assign([one], { alike: 1 }) }, { id: String(i) }),
  );
  const rulesOn = (asOf: string) =>
    compile(wrong, DAYS)
      .on(occasion({ asOf }))
      .gates.find(({ criterion }) => criterion.id === "visa")?.rules.length;
  expect([DAYS.from, DAYS.until].map(rulesOn)).toEqual([1, 1]);
  expect([addDays(DAYS.from, -1), addDays(DAYS.until, 1)].map(rulesOn)).toEqual([2, 2]);
  expect(
    compile(wrong)
      .on(occasion())
      .gates.find(({ criterion }) => criterion.id === "visa")?.rules,
  ).toHaveLength(2);
});

test("every field that is weighed has one way, and whoever weighs it otherwise says so", () => {
  const reshaping = [...GATES, ...PREFERENCES].filter(({ reshapes }) => reshapes);
  expect(reshaping.map(({ id }) => id)).toEqual(["deadline", "unfilled-seats"]);
});
