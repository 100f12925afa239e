import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountedHints,
  directionOf,
  FEWEST_SIMILAR,
  hintsFor,
  LEANS,
  leanOfGate,
  leanRank,
  type Similar,
} from "../../src/engine/hints.ts";
import type { Profile } from "../../src/engine/profile.ts";

describe("a count points", () => {
  test.each<[yes: number, of: number, direction: string]>([
    [1, 1, "yes"],
    [2, 3, "yes"],
    [13, 16, "yes"],
    [3, 5, "mixed"],
    [1, 2, "mixed"],
    [2, 5, "mixed"],
    [1, 3, "no"],
    [0, 1, "no"],
  ])("%i of %i: %s", (yes, of, direction) => {
    expect(directionOf({ yes, of })).toBe(direction);
  });

  test("law: one more yes never points further to no", () => {
    const order = ["no", "mixed", "yes"];
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (yes, no) => {
        const of = yes + no + 1;
        expect(order.indexOf(directionOf({ yes: yes + 1, of }))).toBeGreaterThanOrEqual(
          order.indexOf(directionOf({ yes, of })),
        );
      }),
    );
  });
});

const yes = { yes: 3, of: 3 };
const no = { yes: 0, of: 3 };
const similar = (tally: { yes: number; of: number }): Similar => ({ ...tally, kind: null, place: "TX" });
type Pages = readonly ("yes" | "no" | "mixed")[];
const leanOf = (
  open: readonly { gate: string; pages: Pages }[],
  counted: CountedHints | undefined,
  profile: Profile,
) =>
  LEANS[
    Math.max(0, ...open.map(({ gate, pages }) => LEANS.indexOf(leanOfGate(gate, pages, counted, profile))))
  ];
const imgs = (...pages: Pages) => ({ gate: "takes-imgs", pages });
const visa = (...pages: Pages) => ({ gate: "visa", pages });

describe("a program leans", () => {
  test("nowhere without hints, and nowhere by hints on what is not open", () => {
    expect(leanOf([imgs()], undefined, {})).toBeNull();
    expect(leanOf([], { imgs: { sisters: yes } }, {})).toBeNull();
    expect(leanOf([imgs()], { j1: { sisters: yes } }, {})).toBeNull();
  });

  test("as its pages and its sponsor's other programs say together", () => {
    expect(leanOf([imgs("yes")], undefined, {})).toBe("yes");
    expect(leanOf([imgs("yes")], { imgs: { sisters: yes } }, {})).toBe("yes");
    expect(leanOf([imgs("yes")], { imgs: { sisters: no } }, {})).toBe("mixed");
  });

  test("as similar programs do only where nothing nearer points", () => {
    const around = { sisters: no, similar: similar({ yes: FEWEST_SIMILAR, of: FEWEST_SIMILAR }) };
    expect(leanOf([imgs()], { imgs: around }, {})).toBe("no");
    expect(leanOf([imgs()], { imgs: { similar: around.similar } }, {})).toBe("yes");
  });

  test("as the worst of its questions: a no to one of them is a no", () => {
    expect(leanOf([imgs("yes"), visa()], { j1: { sisters: no } }, { visas: ["j1"] })).toBe("no");
    expect(leanOf([imgs("yes"), visa()], {}, { visas: ["j1"] })).toBe("yes");
  });

  test("as the better of two visas that the visitor could come with", () => {
    const both = { j1: { sisters: yes }, h1b: { sisters: no } };
    expect(leanOf([visa()], both, { visas: ["j1", "h1b"] })).toBe("yes");
    expect(leanOf([visa()], both, {})).toBe("yes");
    expect(leanOf([visa()], both, { visas: ["h1b"] })).toBe("no");
  });

  test("both ways where its pages part, whichever of them is first", () => {
    expect(leanOf([imgs("yes", "no")], undefined, {})).toBe("mixed");
    expect(leanOf([imgs("no", "yes", "no")], undefined, {})).toBe("mixed");
    expect(leanOf([imgs("no", "no")], undefined, {})).toBe("no");
  });

  test("by its pages where another gate asks", () => {
    expect(leanOf([{ gate: "graduation", pages: ["no"] }], { imgs: { sisters: yes } }, {})).toBe("no");
    expect(
      leanOf([{ gate: "graduation", pages: [] }], { imgs: { sisters: yes }, j1: { sisters: no } }, {}),
    ).toBeNull();
  });

  test("as with every visa where none was named", () => {
    expect(leanOf([visa()], { h1b: { sisters: yes } }, { visas: [] })).toBe("yes");
  });
});

test("hints are told on the questions that are asked, as this visitor asks them", () => {
  const counted = { imgs: { sisters: yes }, j1: { sisters: no }, h1b: { sisters: no } };
  const questions = (asks: readonly string[], visas?: readonly ("j1" | "h1b")[]) =>
    hintsFor(asks, counted, visas ? { visas } : {}).map(([question]) => question);
  expect(questions(["takes-imgs", "visa"], ["j1"])).toEqual(["imgs", "j1"]);
  expect(questions(["visa"])).toEqual(["j1", "h1b"]);
  expect(questions(["graduation"])).toEqual([]);
  expect(questions(["visa"], [])).toEqual(["j1", "h1b"]);
  expect(hintsFor(["takes-imgs", "visa"], undefined, {})).toEqual([]);
});

test("a likely yes is asked before what points nowhere or both ways, a likely no last", () => {
  expect([leanRank("yes"), leanRank(null), leanRank("mixed"), leanRank("no")]).toEqual([0, 1, 1, 2]);
});
