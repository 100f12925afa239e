import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { hear, hintReason, outranks } from "../../src/engine/hearing.ts";
import { type Manner, type Statement, strengthOf, whole } from "../../src/engine/statement.ts";
import { fact } from "./builders.ts";

const DAY = "2026-11-23";

/** Letters of the alphabet, each a part. */
const letter = (one: Fact<string>, left: readonly string[]): readonly Statement<string>[] =>
  left.map((key) => ({ fact: one, value: key, strength: strengthOf(one, key), key, about: [key] }));
const PARTS: Manner<string, string> = { split: (one) => letter(one, [...one.value]), bothHold: () => true };
const WHOLE: Manner<string, string> = { split: whole, bothHold: () => false };
/** All letters in one statement, of which better witnesses may take some. */
const NARROW: Manner<string, string> = {
  split: (one) => [
    {
      fact: one,
      value: one.value,
      strength: strengthOf(one),
      key: one.value,
      about: [...one.value],
      narrow: (left) => left.join(""),
    },
  ],
  bothHold: () => false,
};

/** "page: rule ab | other: set aside". */
function fares(manner: Manner<string, string>, ...facts: readonly Fact<string>[]): string {
  return hear(facts, manner, DAY)
    .map(
      ({ statement, as, left }) => `${statement.fact.source}: ${left ? `${as} ${left.value}` : `no ${as}`}`,
    )
    .join(" | ");
}

const from = (source: string, more: Partial<Fact<string>> = {}) => ({ source, ...more });

describe("who is nearer to the program", () => {
  /** Nearest first; those of one row only their dates can tell apart. */
  const ROWS: readonly (readonly Partial<Fact<string>>[])[] = [
    [{ kind: "told" }],
    [{ kind: "program" }],
    [{ kind: "sponsor" }, { kind: "program", sponsorWide: true }, { kind: "sponsor", sponsorWide: true }],
    [{ kind: "official" }, { kind: "official", sponsorWide: true }],
    [{ kind: "press" }, { kind: "press", sponsorWide: true }],
    [{ kind: "directory" }, { kind: "forum" }, { kind: "forum", sponsorWide: true }],
  ];

  test("is heard before those behind, whatever their dates, and not before those beside", () => {
    for (const [i, row] of ROWS.entries())
      for (const one of row) {
        const early = fact("x", { ...one, shown: "2022" });
        for (const other of ROWS.slice(i + 1).flat()) {
          expect(outranks(early, fact("x", { ...other, shown: "2026" })), JSON.stringify([one, other])).toBe(
            true,
          );
          expect(outranks(fact("x", { ...other, shown: "2026" }), early)).toBe(false);
        }
        for (const beside of row) {
          expect(
            outranks(early, fact("x", { ...beside, shown: "2022" })),
            JSON.stringify([one, beside]),
          ).toBe(false);
          expect(outranks(early, fact("x", { ...beside, shown: "2026" }))).toBe(false);
          expect(outranks(fact("x", { ...beside, shown: "2026" }), early)).toBe(true);
        }
      }
  });
});

test("why a page decides nothing", () => {
  const why = (value: unknown, more: Partial<Fact<unknown>> = {}) => hintReason(fact(value, more), DAY);
  expect(why("yes")).toBe(null);
  expect([why("yes", { kind: "directory" }), why("yes", { kind: "forum" })]).toEqual(["hearsay", "hearsay"]);
  expect(why("yes", { kind: "press" })).toBe(null);
  expect(why("eligible")).toBe("general-terms");
  expect(why("yes", { dropped: true })).toBe("dropped");
  expect(why("yes", { shown: "2019" })).toBe("old");
  expect(why("yes", { changed: "2026-10-01" })).toBe("changed");
});

describe("a hint", () => {
  const dropped = from("hint", { dropped: true });

  test("yields to a rule on any part of the field, not to a wish", () => {
    expect(fares(PARTS, fact("a", dropped))).toBe("hint: hint a");
    expect(fares(PARTS, fact("a", dropped), fact("b", from("own")))).toBe("hint: no hint | own: rule b");
    expect(fares(PARTS, fact("a", dropped), fact("b", from("own", { strength: "preferred" })))).toBe(
      "hint: hint a | own: wish b",
    );
  });

  test("yields to a page of which one part is a rule and another a wish", () => {
    const mixed = from("own", { strength: { b: "preferred" } });
    expect(fares(PARTS, fact("a", dropped), fact("bc", mixed))).toBe(
      "hint: no hint | own: wish b | own: rule c",
    );
    expect(fares(PARTS, fact("a", dropped), fact("b", mixed))).toBe("hint: hint a | own: wish b");
  });

  test("yields to a page that speaks of the field and names no part of it, unless that only wishes", () => {
    expect(fares(PARTS, fact("a", dropped), fact("", from("own")))).toBe("hint: no hint");
    expect(fares(PARTS, fact("a", dropped), fact("", from("own", { strength: "preferred" })))).toBe(
      "hint: hint a",
    );
    expect(fares(PARTS, fact("a", dropped), fact("", from("own", { dropped: true })))).toBe("hint: hint a");
  });

  test("a wish on a page that decides nothing is neither wish nor hint", () => {
    expect(fares(PARTS, fact("a", { ...dropped, strength: "preferred" }))).toBe("hint: aside a");
  });
});

test("figures of an office grow no older and are never wishes", () => {
  const figure: Manner<string, string> = { ...WHOLE, isFigure: true };
  const early = fact("a", from("office", { shown: "2010", strength: "preferred" }));
  expect(fares(figure, early)).toBe("office: rule a");
  expect(fares(figure, early, fact("b", from("list", { kind: "directory", shown: null })))).toBe(
    "office: rule a | list: no rule",
  );
});

describe("a page for everyone and one for IMGs", () => {
  const all = fact("a", from("all", { shown: "2026" }));
  const imgs = (more: Partial<Fact<string>> = {}) =>
    fact("b", from("imgs", { for: "imgs", shown: "2024", ...more }));

  test("are no rivals, whichever is later", () => {
    expect(fares(WHOLE, all, imgs())).toBe("all: rule a | imgs: rule b");
    expect(fares(WHOLE, fact("a", from("all", { shown: "2024" })), imgs({ shown: "2026" }))).toBe(
      "all: rule a | imgs: rule b",
    );
  });

  test("are rivals where the field is about IMGs anyway", () => {
    expect(fares({ ...WHOLE, isAboutImgs: true }, all, imgs())).toBe("all: rule a | imgs: no rule");
  });

  test("the one for IMGs stands in the other's place where it says so and is no worse a witness", () => {
    expect(fares(WHOLE, all, imgs({ replaces: true, shown: null }))).toBe("all: no rule | imgs: rule b");
    expect(fares(WHOLE, all, imgs({ replaces: true, shown: "2026" }))).toBe("all: no rule | imgs: rule b");
    // An earlier page cannot say what a later one means.
    expect(fares(WHOLE, all, imgs({ replaces: true }))).toBe("all: rule a | imgs: rule b");
    expect(fares(WHOLE, all, imgs({ replaces: true, kind: "sponsor", shown: null }))).toBe(
      "all: rule a | imgs: rule b",
    );
  });

  test("a page for everyone never stands in the place of one for IMGs", () => {
    const odd = fact("a", from("all", { replaces: true, shown: null }));
    expect(fares(WHOLE, odd, imgs({ shown: null }))).toBe("all: rule a | imgs: rule b");
  });
});

describe("a statement of which better witnesses speak", () => {
  test("in part keeps what is left of it", () => {
    const sum = fact("abc", from("old", { shown: "2024" }));
    expect(fares(NARROW, sum, fact("b", from("new", { shown: "2026" })))).toBe("old: rule ac | new: rule b");
    expect(
      fares(
        NARROW,
        sum,
        fact("b", from("new", { shown: "2026" })),
        fact("c", from("news", { shown: "2026" })),
      ),
    ).toBe("old: rule a | new: rule b | news: rule c");
  });

  test("wholly is set aside, by one of them or by several together", () => {
    const sum = fact("ab", from("old", { shown: "2024" }));
    expect(fares(NARROW, sum, fact("abc", from("new", { shown: "2026" })))).toBe(
      "old: no rule | new: rule abc",
    );
    expect(
      fares(
        NARROW,
        sum,
        fact("a", from("new", { shown: "2026" })),
        fact("b", from("news", { shown: "2026" })),
      ),
    ).toBe("old: no rule | new: rule a | news: rule b");
  });

  test("falls whole where it cannot be narrowed", () => {
    const either: Manner<string, string> = {
      ...NARROW,
      split: (one) => NARROW.split(one).map(({ narrow: _, ...rest }) => rest),
    };
    const sum = fact("ab", from("old", { shown: "2024" }));
    expect(fares(either, sum, fact("a", from("new", { shown: "2026" })))).toBe("old: no rule | new: rule a");
  });
});
