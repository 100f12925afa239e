import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { addDays, daysBetween } from "../../src/engine/day.ts";
import { type Anchors, lastComplete, lastPetition, roadOf, slackOf } from "../../src/tools/visa-road/road.ts";

const { content } = readContent(process.cwd());
const steps = content.tools.get("visa-road")?.road ?? [];
const ANCHORS: Anchors = { "match-day": "2027-03-19", complete: "2027-04-15", start: "2027-07-01" };
const daysOf = (id: string, anchors = ANCHORS, state = "CA", visa: "j1" | "h1b" = "j1") =>
  roadOf(steps, { visa, state }, anchors).find(({ step }) => step.id === id)?.days;

describe("the visa road", () => {
  it("counts each day from what its page counts from", () => {
    expect(daysOf("review")).toEqual([addDays("2027-04-15", 28), addDays("2027-04-15", 42)]);
    expect(daysOf("entry")).toEqual([addDays("2027-07-01", -30), addDays("2027-07-01", -30)]);
    expect(daysOf("ca-ptl")).toEqual([addDays("2027-07-01", 180), addDays("2027-07-01", 180)]);
    expect(daysOf("tx-permit", ANCHORS, "TX")).toEqual([
      addDays("2027-07-01", -120),
      addDays("2027-07-01", -60),
    ]);
    expect(daysOf("contract")?.[0]).toBe("2027-03-19");
  });

  it("names no day where no page does, nor where its anchor is not known", () => {
    expect(daysOf("need")).toBeNull();
    expect(daysOf("review", { ...ANCHORS, complete: null })).toBeNull();
    expect(daysOf("contract", { ...ANCHORS, "match-day": null })).toBeNull();
  });

  it("shows the steps of one visa and one state, and loses none of them", () => {
    for (const visa of ["j1", "h1b", "none"] as const)
      for (const state of ["CA", "AZ", "NM", "TX", ""]) {
        const shown = roadOf(steps, { visa, state }, ANCHORS).map(({ step }) => step);
        const wanted = steps.filter(
          (one) =>
            (one.road === visa || one.road === "license") && (one.state === undefined || one.state === state),
        );
        expect(new Set(shown)).toEqual(new Set(wanted));
      }
    expect(daysOf("tx-permit")).toBeUndefined();
    expect(daysOf("step-3")).toBeUndefined();
  });

  it("has license steps for each of the four states, all with a page", () => {
    for (const state of ["CA", "AZ", "NM", "TX"])
      expect(steps.filter((one) => one.road === "license" && one.state === state)).not.toEqual([]);
    for (const step of steps)
      for (const { source } of [step, ...(step.also ?? [])]) expect(content.sources.has(source)).toBe(true);
  });

  it("dates the steps of a petition, each with its page", () => {
    const dated = roadOf(steps, { visa: "h1b", state: "" }, ANCHORS).filter(({ days }) => days !== null);
    expect(dated.map(({ step, days }) => [step.id, days?.[0]])).toEqual([
      ["h1b-window", "2027-01-01"],
      ["h1b-begin", "2027-04-01"],
    ]);
    // 1 July 2027 is a Thursday: fifteen working days before it and four weeks is 13 May, seven more are 4 May.
    expect(lastPetition("2027-07-01", 28)).toEqual({ petition: "2027-05-13", labor: "2027-05-04" });
    expect(lastPetition("2027-07-01", 0)).toEqual({ petition: "2027-06-10", labor: "2027-06-01" });
  });

  it("leaves no slack exactly where everything comes on the last day", () => {
    const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: -90, max: 90 }),
        (first, wait, late) => {
          const complete = addDays(lastComplete(first, wait), late);
          expect(slackOf({ ...ANCHORS, complete, start: first }, wait)?.days).toBe(-late + 0);
        },
      ),
    );
    // 15 April and six weeks are 27 May; to 1 July that leaves 35 days, less four weeks of waiting.
    expect(slackOf(ANCHORS, 28)).toEqual({
      answered: "2027-05-27",
      days: daysBetween("2027-05-27", "2027-07-01") - 28,
    });
  });
});
