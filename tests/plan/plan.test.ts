import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlanQuestion, proposePlan } from "../../src/plan/plan.ts";
import { candidate, candidates, SMALL_FEES } from "./builders.ts";

const REGIONS = ["central-valley", "inland-empire", "arizona"];
const SERVICES = { "family-medicine": "ERAS", psychiatry: "ERAS", pediatrics: "ERAS" };

function ask(differences: Partial<PlanQuestion>) {
  return proposePlan({
    goal: { kind: "number", programs: 4 },
    candidates: [],
    kept: [],
    regions: [],
    widenTo: REGIONS,
    withStep: false,
    fees: SMALL_FEES,
    services: SERVICES,
    ...differences,
  });
}

describe("proposePlan", () => {
  it("never buys a program closed to you, nor one step away unless asked", () => {
    const all = [
      candidate("open"),
      candidate("ask", { group: "ask" }),
      candidate("step", { group: "step" }),
      candidate("closed", { group: "closed" }),
    ];
    const ids = (withStep: boolean) => ask({ candidates: all, withStep }).picks.map(({ id }) => id);
    expect(ids(false)).toEqual(["open", "ask"]);
    expect(ids(true)).toEqual(["open", "ask", "step"]);
  });

  it("takes what is open anywhere before what has to be asked nearby, if it is asked to", () => {
    const all = [
      candidate("valley-ask", { group: "ask" }),
      candidate("valley-open"),
      candidate("arizona-ask", { region: "arizona", group: "ask" }),
      candidate("arizona-open", { region: "arizona" }),
    ];
    const plan = (openFirst: boolean, programs = 4) =>
      ask({ candidates: all, regions: ["central-valley"], goal: { kind: "number", programs }, openFirst });
    const ids = (openFirst: boolean) => plan(openFirst).picks.map(({ id }) => id);
    expect(ids(false)).toEqual(["valley-open", "valley-ask", "arizona-open", "arizona-ask"]);
    expect(ids(true)).toEqual(["valley-open", "arizona-open", "valley-ask", "arizona-ask"]);
    expect(plan(true, 2).picks.map(({ isWidened }) => isWidened)).toEqual([false, true]);
    expect(plan(true).added).toEqual(["arizona"]);
    expect(
      ask({ candidates: all, goal: { kind: "number", programs: 2 }, openFirst: true }).picks,
    ).toHaveLength(2);
  });

  it("opens similar regions in order only when the chosen ones have too few, and says how many are missing", () => {
    const all = [
      candidate("valley-weak", { group: "ask" }),
      candidate("empire", { region: "inland-empire" }),
      candidate("arizona", { region: "arizona", fit: { low: 90, high: 99 } }),
    ];
    const plan = ask({ candidates: all, regions: ["central-valley"], goal: { kind: "number", programs: 2 } });
    expect(plan.picks.map(({ id, isWidened }) => [id, isWidened])).toEqual([
      ["valley-weak", false],
      ["empire", true],
    ]);
    expect(plan.added).toEqual(["inland-empire"]);
    expect(plan.inRegions).toBe(1);
    expect(plan.missing).toBe(0);
    expect(ask({ candidates: all, goal: { kind: "number", programs: 9 } }).missing).toBe(6);
  });

  it("names a specialty whose programs all have fewer points, and none that it did not weigh or that is on the list", () => {
    const all = [
      candidate("fm"),
      candidate("psych", { specialty: "psychiatry", reach: "reach" }),
      candidate("peds", { specialty: "pediatrics", region: "arizona" }),
    ];
    const goal = { kind: "number", programs: 1 } as const;
    expect(ask({ candidates: all, goal, regions: ["central-valley"] }).outbid).toEqual(["psychiatry"]);
    expect(ask({ candidates: all, goal }).outbid).toEqual(["psychiatry", "pediatrics"]);
    const kept = [{ id: "elsewhere", specialty: "psychiatry" }];
    expect(
      ask({ candidates: all, kept, goal: { ...goal, programs: 2 }, regions: ["central-valley"] }).outbid,
    ).toEqual([]);
    expect(ask({ candidates: all, goal: { ...goal, programs: 0 } }).outbid).toEqual([]);
  });

  it("leaves out of a budget what has no known price, and says so", () => {
    const all = [candidate("er", { specialty: "emergency-medicine" }), candidate("fm")];
    const services = { ...SERVICES, "emergency-medicine": "ResidencyCAS" };
    const budget = ask({ candidates: all, services, goal: { kind: "budget", usd: 500 } });
    expect(budget.picks.map(({ id }) => id)).toEqual(["fm"]);
    expect(budget.unpriced).toBe(1);
    const number = ask({ candidates: all, services });
    expect(number.picks.map(({ id, usd }) => [id, usd])).toEqual([
      ["er", null],
      ["fm", 11],
    ]);
    expect(number.cost.unpriced).toEqual([
      { specialty: "emergency-medicine", programs: 1, service: "ResidencyCAS" },
    ]);
  });

  it("pays for kept programs first", () => {
    const kept = [1, 2, 3].map((at) => ({ id: `k-${at}`, specialty: "family-medicine" }));
    const all = [candidate("fm"), candidate("psych", { specialty: "psychiatry", group: "ask" })];
    const plan = (usd: number) => ask({ candidates: all, kept, goal: { kind: "budget", usd } });
    expect(plan(20 + 10 + 33 + 11).picks.map(({ id }) => id)).toEqual(["psych"]);
    expect(plan(20 + 10 + 33 + 30).picks.map(({ id }) => id)).toEqual(["fm"]);
    expect(plan(40).isOverBudget).toBe(true);
  });

  it("keeps its promises for any programs", () => {
    const goals = fc.oneof(
      fc.record({ kind: fc.constant("number" as const), programs: fc.integer({ min: 0, max: 14 }) }),
      fc.record({ kind: fc.constant("budget" as const), usd: fc.integer({ min: 0, max: 350 }) }),
    );
    fc.assert(
      fc.property(
        candidates,
        goals,
        fc.subarray(REGIONS),
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        (all, goal, regions, withStep, keep) => {
          const kept = all.slice(0, keep);
          const plan = ask({ candidates: all, kept, goal, regions, withStep });
          const ids = plan.picks.map(({ id }) => id);
          const groupOf = new Map(all.map(({ id, group }) => [id, group]));
          expect(new Set([...ids, ...kept.map(({ id }) => id)]).size).toBe(ids.length + kept.length);
          expect(ids.some((id) => groupOf.get(id) === "closed")).toBe(false);
          if (goal.kind === "number")
            expect(ids.length).toBeLessThanOrEqual(Math.max(0, goal.programs - keep));
          else if (ids.length > 0) expect(plan.cost.totalUsd).toBeLessThanOrEqual(goal.usd);
          // The sum of what each adds is what all cost.
          const before = ask({ candidates: [], kept, goal }).cost.totalUsd;
          const once = kept.length === 0 && ids.length > 0 ? 30 : 0;
          expect(before + once + plan.picks.reduce((sum, { usd }) => sum + (usd ?? 0), 0)).toBe(
            plan.cost.totalUsd,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
