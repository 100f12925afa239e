import { describe, expect, test } from "vitest";
import type { Fact, Strength } from "../../src/engine/facts.ts";
import { asKnown, compareFacts, firmestOf, toRuling } from "../../src/engine/ruling.ts";
import { type Manner, whole } from "../../src/engine/statement.ts";
import { fact } from "./builders.ts";

/** Numbers that hold together on one page and on no two; or of which each grants something. */
const DEMAND: Manner<number, number> = { split: whole, bothHold: (_a, _b, where) => where === "one page" };
const GRANT: Manner<number, number> = { split: whole, bothHold: () => false, grants: (value) => value > 0 };
const BOTH: Manner<number, number> = { split: whole, bothHold: () => true };

/** "3 required + 4 exceptions | 5 required": readings apart, what holds together joined. */
function rule(manner: Manner<number, number>, ...facts: readonly Fact<number>[]): string {
  const ruling = toRuling(facts.flatMap(whole), manner);
  return ruling
    .map((reading) => reading.map(({ value, strength }) => `${value} ${strength}`).join(" + "))
    .join(" | ");
}

const on = (source: string, strength: Strength = "required") => ({ source, strength });

describe("on one page", () => {
  test("its own exception takes the edge off its own rule, in whatever order", () => {
    expect(rule(DEMAND, fact(3, on("a")), fact(3, on("a", "exceptions")))).toBe("3 exceptions");
    expect(rule(DEMAND, fact(3, on("a", "exceptions")), fact(3, on("a")))).toBe("3 exceptions");
  });

  test("two values that can both hold stand together; others make it contradict itself", () => {
    expect(rule(DEMAND, fact(4, on("a")), fact(3, on("a")))).toBe("3 required + 4 required");
    expect(rule(GRANT, fact(4, on("a")), fact(3, on("a")))).toBe("3 required | 4 required");
  });

  test("what it says of all of its sponsor's programs and of this one are two words", () => {
    const wide = { ...on("a", "exceptions"), sponsorWide: true } as const;
    expect(rule(DEMAND, fact(3, on("a")), fact(3, wide))).toBe("3 required");
  });
});

describe("on two pages", () => {
  test("the firmest of those that agree counts, of those that grant the mildest", () => {
    for (const facts of [
      [fact(3, on("a")), fact(3, on("b", "exceptions"))],
      [fact(3, on("a", "exceptions")), fact(3, on("b"))],
    ]) {
      expect(rule(DEMAND, ...facts)).toBe("3 required");
      expect(rule(GRANT, ...facts)).toBe("3 exceptions");
    }
  });

  test("values that cannot both be right are a reading each, whatever order they come in", () => {
    const facts = [fact(4, on("a")), fact(3, on("b", "exceptions"))];
    expect(rule(DEMAND, ...facts)).toBe("3 exceptions | 4 required");
    expect(rule(DEMAND, ...facts.toReversed())).toBe("3 exceptions | 4 required");
  });

  test("a page with two values agrees with one that has the same two", () => {
    const both = (source: string, strength: Strength) => [fact(3, on(source, strength)), fact(4, on(source))];
    expect(rule(DEMAND, ...both("a", "exceptions"), ...both("b", "required"))).toBe(
      "3 required + 4 required",
    );
    expect(rule(DEMAND, ...both("a", "required"), fact(3, on("b")))).toBe(
      "3 required | 3 required + 4 required",
    );
  });

  test("two numbers and one that reads like both are not the same", () => {
    const two = [fact(1, on("a")), fact(2, on("a"))];
    expect(rule(DEMAND, ...two, fact(12, on("b")))).toBe("1 required + 2 required | 12 required");
  });

  test("values that can all be right are joined, each once", () => {
    expect(rule(BOTH, fact(4, on("a", "exceptions")), fact(3, on("b")), fact(4, on("c")))).toBe(
      "3 required + 4 required",
    );
  });
});

test("the firmest word among pages that disagree", () => {
  const firmest = (...words: readonly Strength[]) =>
    firmestOf(words.map((strength) => [asKnown(1, strength, fact(1))]));
  expect(firmest()).toBe("preferred");
  expect(firmest("preferred", "exceptions")).toBe("exceptions");
  expect(firmest("required", "exceptions", "preferred")).toBe("required");
});

describe("of pages that agree", () => {
  const told = (...facts: readonly Fact<number>[]) => toRuling(facts.flatMap(whole), BOTH)[0]?.[0];

  test("one of the firmness that counts is told, however late the others are", () => {
    const rule2024 = fact(3, { source: "a", shown: "2024", note: "the rule" });
    const mild2026 = fact(3, { source: "b", shown: "2026", note: "a wish", strength: "exceptions" });
    expect(told(mild2026, rule2024)).toMatchObject({ strength: "required", shown: "2024", note: "the rule" });
  });

  test("the later is told", () => {
    const [early, late] = [fact(3, { source: "a", shown: "2024" }), fact(3, { source: "b", shown: "2026" })];
    expect(told(early, late)?.shown).toBe("2026");
  });

  test("a page told as undated says the latest date that it can be from, a dated one only its date", () => {
    expect(asKnown(3, "required", fact(3, { shown: null, notAfter: "2024" }))).toEqual({
      value: 3,
      strength: "required",
      shown: null,
      notAfter: "2024",
      sponsorWide: false,
      note: null,
    });
    expect(asKnown(3, "required", fact(3, { notAfter: "2027" })).notAfter).toBe(null);
  });

  test("the day on which the visitor was told goes with it, and only then", () => {
    expect(asKnown(3, "required", fact(3, { told: "2026-11-20" }))).toMatchObject({ told: "2026-11-20" });
    expect(asKnown(3, "required", fact(3))).not.toHaveProperty("told");
  });
});

describe("which of two facts is told first", () => {
  const tells = (a: Partial<Fact<number>>, b: Partial<Fact<number>>) => {
    expect(compareFacts(fact(1, a), fact(1, b))).toBeLessThan(0);
    expect(compareFacts(fact(1, b), fact(1, a))).toBeGreaterThan(0);
  };

  test("the later date, whatever page it stands on", () => {
    tells({ shown: "2026", source: "b" }, { shown: "2024", source: "a" });
    tells({ shown: "2019", source: "b" }, { shown: null, source: "a" });
  });

  test("then the later bound", () => {
    tells({ shown: null, notAfter: "2025", source: "b" }, { shown: null, notAfter: "2024", source: "a" });
    tells({ shown: null, notAfter: "2019", source: "b" }, { shown: null, source: "a" });
  });

  test("then the page, then the program's own word, then the note", () => {
    tells({ source: "a", sponsorWide: true }, { source: "b" });
    tells({ note: "z" }, { sponsorWide: true, note: "a" });
    tells({ note: "a" }, { note: "b" });
    tells({}, { note: "a" });
    expect(compareFacts(fact(1), fact(1))).toBe(0);
    expect(compareFacts(fact(1, { sponsorWide: true }), fact(1, { sponsorWide: true }))).toBe(0);
  });
});
