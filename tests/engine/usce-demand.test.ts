import { describe, expect, test } from "vitest";
import type { Fact, Strength, UsceDemand } from "../../src/engine/facts.ts";
import { USCE } from "../../src/engine/gates/usce.ts";
import type { Hinted } from "../../src/engine/rule.ts";
import type { UsceValue } from "../../src/engine/usce-demand.ts";
import { demandsAt, hintedDemand } from "../../src/engine/usce-demand.ts";
import { weigh } from "../../src/engine/witness.ts";
import { fact } from "./builders.ts";

const demand = (parts: Partial<UsceDemand>, page: Partial<Fact<UsceDemand>> = {}) =>
  fact<UsceDemand>({ needed: true, months: null, handsOn: false, withinYears: null, ...parts }, page);
const undated = (source: string, more: object = {}) => ({ shown: null, source, ...more });

/** "3 months hands-on within 2 | none", a way to read them each. */
function at(strength: Strength, ...facts: readonly Fact<UsceDemand>[]): string {
  return demandsAt(weigh(facts, USCE, "2026-11-23").rule, strength)
    .map(({ demand: { needed, months, handsOn, withinYears } }) =>
      [
        needed ? "needed" : "not needed",
        ...(months === null ? [] : [`${months} months`]),
        ...(handsOn ? ["hands-on"] : []),
        ...(withinYears === null ? [] : [`within ${withinYears}`]),
      ].join(" "),
    )
    .join(" | ");
}

describe("what is demanded at one firmness", () => {
  test("holds everything firmer, and nothing milder", () => {
    const page = demand(
      { months: 3, handsOn: true, withinYears: 2 },
      { strength: { handsOn: "exceptions", withinYears: "preferred" } },
    );
    expect(at("required", page)).toBe("needed 3 months");
    expect(at("exceptions", page)).toBe("needed 3 months hands-on");
    expect(at("preferred", page)).toBe("needed 3 months hands-on within 2");
  });

  test("nothing where nothing is said at it", () => {
    const page = demand({ months: 3 });
    expect(at("required", page)).toBe("needed 3 months");
    expect([at("exceptions", page), at("preferred", page), at("required")]).toEqual(["", "", ""]);
    expect(at("required", demand({ months: 3 }, { strength: "preferred" }))).toBe("");
  });

  test("of all that holds the stricter: more months, fewer years", () => {
    const page = (parts: Partial<UsceDemand>) => demand(parts);
    expect(at("required", page({ months: 1 }), page({ months: 3 }))).toBe("needed 3 months");
    expect(at("required", page({ withinYears: 5 }), page({ withinYears: 2 }))).toBe("needed within 2");
    expect(
      at("required", demand({ months: 1 }), demand({ months: 3 }, { for: "imgs", source: "imgs" })),
    ).toBe("needed 3 months");
  });
});

describe("pages that disagree", () => {
  test("are a way to read each, with what all say", () => {
    const pages = [demand({ months: 1 }, undated("a")), demand({ months: 3, handsOn: true }, undated("b"))];
    expect(at("required", ...pages)).toBe("needed 1 months hands-on | needed 3 months hands-on");
  });

  test("on two parts are four ways, each once", () => {
    const pages = [
      demand({ months: 1, withinYears: 2 }, undated("a")),
      demand({ months: 3, withinYears: 5 }, undated("b")),
    ];
    expect(
      at("required", ...pages)
        .split(" | ")
        .sort(),
    ).toEqual([
      "needed 1 months within 2",
      "needed 1 months within 5",
      "needed 3 months within 2",
      "needed 3 months within 5",
    ]);
  });

  test("count as firm as the firmest of them", () => {
    const pages = [
      demand({ months: 1 }, undated("a", { strength: "exceptions" })),
      demand({ months: 3 }, undated("b")),
    ];
    expect(at("required", ...pages)).toBe("needed 1 months | needed 3 months");
    expect(at("exceptions", ...pages)).toBe("");
  });
});

describe("what a page that decides nothing demands", () => {
  const hinted = (
    ...parts: readonly (readonly ["needed" | "months" | "handsOn" | "withinYears", UsceValue])[]
  ) => hintedDemand(parts.map(([name, value]) => [name, { value } as Hinted<UsceValue>]));

  test("its parts together; months or a kind are a need", () => {
    expect(hinted(["months", 3], ["handsOn", true])).toEqual({
      needed: true,
      months: 3,
      handsOn: true,
      withinYears: null,
    });
    expect(hinted(["needed", false])).toEqual({
      needed: false,
      months: null,
      handsOn: false,
      withinYears: null,
    });
  });

  test("of one part said twice the stricter: a need, hands-on, more months, fewer years, in either order", () => {
    for (const [name, milder, stricter] of [
      ["needed", false, true],
      ["handsOn", false, true],
      ["months", 1, 3],
      ["withinYears", 5, 2],
    ] as const) {
      expect(hinted([name, milder], [name, stricter])[name]).toBe(stricter);
      expect(hinted([name, stricter], [name, milder])[name]).toBe(stricter);
      expect(hinted([name, milder], [name, milder])[name]).toBe(milder);
    }
  });
});
