import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CostPart, seasonCost } from "../../../src/plan/cost/index.ts";
import { seasonParts } from "../../../src/tools/cost/season-lines.ts";
import { isStillToPay } from "../../../src/tools/cost/still-to-pay.ts";
import { profiles } from "../../engine/arbitraries.ts";
import { SITE } from "../../support/content.ts";

const PARTS = seasonParts(SITE);
const LINES = PARTS.flatMap(({ lines }) => lines);
const cost = (pays: readonly string[], typed: readonly (readonly [string, number])[] = []) =>
  seasonCost(PARTS, { pays: new Set(pays), typed: new Map(typed) });

describe("the cost of a whole season", () => {
  it("holds exams, certificate, interviews, visa, license and moving, each price with its page", () => {
    expect(PARTS.map(({ id }) => id)).toEqual([
      "exams",
      "ecfmg",
      "experience",
      "interviews",
      "visa",
      "license",
      "start",
    ]);
    for (const { id, amountUsd, page } of LINES) expect(page === null, id).toBe(amountUsd === null);
  });

  it("leaves out no price of the season that is not of the applications or the Match", () => {
    const others = SITE.season.fees.filter(({ id }) => !/^(?:eras|usmle|nrmp)-/.test(id)).map(({ id }) => id);
    expect(LINES.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
  });

  it("names what nobody knows, and counts it only when it is typed", () => {
    const { usd, unknown } = cost([]);
    expect(usd).toBe(0);
    expect(unknown).toEqual(LINES.filter(({ amountUsd }) => amountUsd === null).map(({ what }) => what));
    const typed = cost([], [["moving", 2400]]);
    expect(typed.usd).toBe(2400);
    expect(typed.parts).toEqual([{ name: "Moving and the first month", usd: 2400 }]);
    expect(typed.unknown).toHaveLength(unknown.length - 1);
    expect(cost([], [["moving", 0]]).unknown).toHaveLength(unknown.length - 1);
  });

  it("law: a tick adds its price and nothing else, and the parts are the sum", () => {
    fc.assert(
      fc.property(fc.subarray(LINES.map(({ id }) => id)), fc.constantFrom(...LINES), (pays, line) => {
        const before = cost(pays.filter((id) => id !== line.id));
        const after = cost([...pays, line.id]);
        expect(after.usd - before.usd).toBe(line.amountUsd ?? 0);
        expect(after.parts.reduce((sum, { usd }) => sum + usd, 0)).toBe(after.usd);
      }),
    );
  });

  it("ticks at first what is still to pay, by the quiz answers", () => {
    const ticked = (profile = {}) => LINES.map(({ id }) => id).filter((id) => isStillToPay(id, profile));
    expect(ticked()).toEqual([
      "step-1",
      "step-2-ck",
      "oet",
      "ecfmg-account",
      "ecfmg-certification",
      "credential-verification",
      "ecfmg-pathways",
      "j1-sponsorship",
      "sevis",
      "j1-visa",
    ]);
    expect(
      ticked({
        step1: "passed",
        step2: "passed",
        ecfmg: "certified",
        workStatus: "needs-visa",
        visas: ["j1"],
      }),
    ).toEqual(["j1-sponsorship", "sevis", "j1-visa"]);
    expect(ticked({ step1: "passed", step2: "awaiting", ecfmg: "certified", visas: ["h1b"] })).toEqual([
      "step-3",
    ]);
    expect(ticked({ step1: "passed", step2: "passed", ecfmg: "certified", workStatus: "citizen" })).toEqual(
      [],
    );
  });

  it("law: what is known to be passed or certified is never ticked, and nothing without a price", () => {
    const own: CostPart = { id: "x", name: "x", lines: LINES.filter(({ amountUsd }) => amountUsd === null) };
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const { id } of own.lines) expect(isStillToPay(id, profile)).toBe(false);
        if (profile.step1 === "passed") expect(isStillToPay("step-1", profile)).toBe(false);
        if (profile.ecfmg === "certified") expect(isStillToPay("ecfmg-pathways", profile)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
