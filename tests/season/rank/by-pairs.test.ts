import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostQuestions, sortByPairs } from "../../../src/season/rank/by-pairs.ts";
import { knowFrom } from "../../../src/season/rank/choices.ts";
import {
  addRanked,
  choose,
  knowOf,
  NO_PLAN,
  primaryOf,
  type RankPlan,
} from "../../../src/season/rank/rank-plan.ts";

/** A person with an order of their own: how much they like each program; equal numbers are a tie for now. */
interface Person {
  readonly plan: RankPlan;
  readonly likes: ReadonlyMap<string, number>;
}

const people = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 24 })
  .map((likes): Person => personOf(likes));
const decided = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 40 })
  .map((likes): Person => personOf(likes));

function personOf(likes: readonly number[]): Person {
  const named = likes.map((_, at) => ({ id: `p${at}`, name: `Program ${at}` }));
  return { plan: addRanked(NO_PLAN, named), likes: new Map(likes.map((like, at) => [`p${at}`, like])) };
}

/** Answers every question as the person would, ties settled by the smaller number in the name. Gives the plan and how often it asked. */
function answerAll({ plan, likes }: Person, { settle = true } = {}): { plan: RankPlan; asked: number } {
  let [now, asked] = [plan, 0];
  for (;;) {
    const { next, nextTie } = sortByPairs(primaryOf(now), knowOf(now));
    const pair = next ?? (settle ? nextTie : null);
    if (!pair) return { plan: now, asked };
    const [a, b] = pair;
    const [x, y] = [likes.get(a) ?? 0, likes.get(b) ?? 0];
    const isTie = next !== null && x === y;
    const first = x > y || (x === y && Number(a.slice(1)) < Number(b.slice(1)));
    now = choose(now, { over: first ? a : b, under: first ? b : a, why: "", isTie });
    asked++;
    if (asked > 10_000) throw new Error("It asks without an end.");
  }
}

function orderOf(plan: RankPlan): readonly (readonly string[])[] {
  return sortByPairs(primaryOf(plan), knowOf(plan)).places;
}

function trueOrder({ likes }: Person): readonly string[] {
  return [...likes]
    .sort(([a, x], [b, y]) => y - x || Number(a.slice(1)) - Number(b.slice(1)))
    .map(([id]) => id);
}

describe("ranking by pairs", () => {
  it("finds the person's total order, ties settled last", () => {
    fc.assert(
      fc.property(people, (person) => {
        expect(orderOf(answerAll(person).plan)).toEqual(trueOrder(person).map((id) => [id]));
      }),
    );
  });

  it("asks at most n log2 n + n questions of who can decide", () => {
    fc.assert(
      fc.property(decided, (person) => {
        const n = person.plan.programs.length;
        const { asked } = answerAll(person);
        expect(asked).toBeLessThanOrEqual(mostQuestions(n));
        expect(mostQuestions(n)).toBeLessThanOrEqual(n * Math.log2(n) + n);
      }),
    );
  });

  it("counts the most questions: each new one halves those before it", () => {
    // 1 before: 1 question; 2 and 3: 2 each; 4 to 7: 3 each.
    expect(mostQuestions(1)).toBe(0);
    expect(mostQuestions(6)).toBe(1 + 2 + 2 + 3 + 3);
    expect(mostQuestions(20)).toBe(1 + 2 * 2 + 4 * 3 + 8 * 4 + 4 * 5);
  });

  it("a tie asks no more at first, and settling it no more than an order of the tied alone", () => {
    fc.assert(
      fc.property(people, (person) => {
        const n = person.plan.programs.length;
        const first = answerAll(person, { settle: false });
        expect(first.asked).toBeLessThanOrEqual(mostQuestions(n));
        const ties = orderOf(first.plan).map((tie) => mostQuestions(tie.length));
        const rest = answerAll({ ...person, plan: first.plan }).asked;
        expect(rest).toBeLessThanOrEqual(ties.reduce((sum, most) => sum + most, 0));
      }),
    );
  });

  it("never says that fewer questions are left than there are", () => {
    fc.assert(
      fc.property(decided, (person) => {
        const { left } = sortByPairs(primaryOf(person.plan), knowOf(person.plan));
        expect(answerAll(person).asked).toBeLessThanOrEqual(left);
      }),
    );
  });

  it("never contradicts an answer, and never asks what follows from answers", () => {
    fc.assert(
      fc.property(people, (person) => {
        const { plan } = answerAll(person);
        const place = new Map(orderOf(plan).map(([id], at) => [id, at]));
        for (const { over, under, is } of plan.choices)
          if (is !== "tie") expect(place.get(over)).toBeLessThan(place.get(under) as number);
        expect(knowFrom([...person.likes.keys()], plan.choices).dropped).toEqual([]);
        const pairs = plan.choices
          .filter(({ is }) => is !== "within")
          .map(({ over, under }) => [over, under].sort().join());
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it("does not depend on the order of programs or of answers where these agree", () => {
    const shuffled = fc.tuple(decided, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(shuffled, ([person, chance]) => {
        const { plan } = answerAll(person);
        const mixed: RankPlan = { programs: mix(plan.programs, chance), choices: mix(plan.choices, chance) };
        expect(orderOf(mixed)).toEqual(orderOf(plan));
        const other = answerAll({
          ...person,
          plan: { programs: mix(person.plan.programs, chance), choices: [] },
        });
        expect(orderOf(other.plan)).toEqual(orderOf(plan));
      }),
      { numRuns: 50 },
    );
  });

  it("lets the newest answer hold, opens again what it made untrue, and asks to the end", () => {
    fc.assert(
      fc.property(decided, fc.nat(), fc.nat(), (person, i, j) => {
        const { plan } = answerAll(person);
        const order = orderOf(plan).flat();
        if (order.length < 2) return;
        const [low, high] = [i % order.length, j % order.length].sort((a, b) => a - b) as [number, number];
        if (low === high) return;
        const [over, under] = [order[high] as string, order[low] as string];
        const changed = choose(plan, { over, under, why: "", isTie: false });
        expect(knowOf(changed).relation(over, under)).toBe("over");
        // The person now likes the lower one just better than the higher one.
        const likes = new Map(person.likes).set(over, (person.likes.get(under) ?? 0) + 0.5);
        const done = orderOf(answerAll({ plan: changed, likes }).plan).flat();
        expect(done.indexOf(over)).toBeLessThan(done.indexOf(under));
        expect(done.toSorted()).toEqual(order.toSorted());
      }),
    );
  });

  it("keeps a tie together while it is settled", () => {
    // Two that tie below a better one: to say which of the two is better asks nothing of the third.
    let plan = addRanked(
      NO_PLAN,
      ["a", "b", "c"].map((id) => ({ id, name: id })),
    );
    plan = choose(plan, { over: "a", under: "b", why: "", isTie: false });
    plan = choose(plan, { over: "b", under: "c", why: "", isTie: true });
    expect(orderOf(plan)).toEqual([["a"], ["b", "c"]]);
    plan = choose(plan, { over: "c", under: "b", why: "Closer to my sister.", isTie: false });
    expect(orderOf(plan)).toEqual([["a"], ["c"], ["b"]]);
    expect(knowOf(plan).relation("a", "c")).toBe("over");
    plan = choose(plan, { over: "b", under: "c", why: "", isTie: true });
    expect(orderOf(plan)).toEqual([["a"], ["b", "c"]]);
  });
});

function mix<T>(items: readonly T[], chance: Iterable<number>): readonly T[] {
  const numbers = chance[Symbol.iterator]();
  return items
    .map((item) => ({ item, at: numbers.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
