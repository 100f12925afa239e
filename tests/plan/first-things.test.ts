import fc from "fast-check";
import { expect, test } from "vitest";
import { PHASES } from "../../src/engine/season.ts";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import { firstThings, MOST_THINGS } from "../../src/plan/first-things.ts";
import { STATUSES } from "../../src/plan/list.ts";
import { thingWords } from "../../src/plan/thing-words.ts";
import type { Placed, Situation } from "../../src/plan/things.ts";

const placed = (id: string, differences: Partial<Placed> = {}): Placed => ({
  id,
  name: id,
  group: "open",
  near: null,
  glance: { asks: [], waits: [], steps: [], lean: null },
  reach: "no-figure",
  status: null,
  asked: null,
  ...differences,
});
const situation = (programs: readonly Placed[], differences: Partial<Situation> = {}): Situation => ({
  phase: "interviews",
  today: "2026-11-28",
  programs,
  sponsorOf: (id) => ({ id, name: id }),
  unanswered: [],
  questionOf: (criterion) => criterion,
  hasApplied: false,
  listed: 80,
  register: null,
  certify: null,
  ...differences,
});
const linesOf = (given: Situation) => firstThings(given).map((thing) => thingWords(thing).line);

test("more last days than there is room for are counted in one row, and no day is lost", () => {
  const closing = Array.from({ length: 14 }, (_, at) =>
    placed(`p${at}`, { near: { day: `2026-12-${String(at + 1).padStart(2, "0")}`, left: at } }),
  );
  const lines = linesOf(situation(closing, { register: "2027-01-29" }));
  expect(lines).toHaveLength(MOST_THINGS);
  expect(lines[7]).toBe("Dec 8: apply to p7");
  expect(lines[8]).toBe("6 more last days until Dec 14");
  expect(lines[9]).toMatch(/^By Jan 29/);
});

test("on one day what is open stands before what has to be asked, and a reach last", () => {
  const near = { day: "2026-12-01", left: 3 };
  const asks = { asks: ["visa"], waits: [], steps: [], lean: null };
  const programs = [
    placed("far", { near, reach: "reach" }),
    placed("ask", { near, group: "ask", glance: asks }),
    placed("open", { near }),
  ];
  expect(linesOf(situation(programs))).toEqual([
    "Dec 1: apply to open",
    "Dec 1: apply to far (a reach)",
    "Dec 1: ask ask: your visa?",
  ]);
});

test("who was asked has ten days to answer, and a day to be noted as answered", () => {
  const asks = { asks: ["visa"], waits: [], steps: [], lean: null };
  const lines = (asked: string | null, day: string) =>
    linesOf(
      situation(
        [placed("UT", { group: "ask", glance: asks, status: "asked", asked, near: { day, left: 3 } })],
        { today: "2026-11-29" },
      ),
    );
  expect(lines("2026-11-29", "2026-12-20")).toEqual([]);
  expect(lines("2026-11-28", "2026-12-20")).toEqual(["Note what UT answered"]);
  expect(lines("2026-11-20", "2026-12-20")).toEqual(["Note what UT answered"]);
  expect(lines("2026-11-19", "2026-12-20")).toEqual(["Dec 20: UT has not answered", "Note what UT answered"]);
  // Lists of before there were days, and files that only name the status.
  expect(lines(null, "2026-12-20")).toEqual(["Dec 20: UT has not answered", "Note what UT answered"]);
  // A last day that comes before the ten days are over is told, without blaming anybody for a silence.
  expect(lines("2026-11-29", "2026-12-02")).toEqual(["Dec 2: last day of UT, asked Nov 29"]);
});

const anyPlaced: fc.Arbitrary<Placed> = fc.record({
  id: fc.stringMatching(/^[a-z]{3}$/),
  name: fc.constant("Some FM"),
  group: fc.constantFrom(...GROUPS),
  near: fc.option(fc.record({ day: fc.constant("2026-12-01"), left: fc.integer({ min: 0, max: 30 }) })),
  glance: fc.record({
    asks: fc.subarray(["takes-imgs", "visa", "letters"]),
    waits: fc.subarray(["usce", "graduation"]),
    steps: fc.subarray(["usce", "letters"]),
    lean: fc.constantFrom(null, "yes" as const, "no" as const, "mixed" as const),
  }),
  reach: fc.constantFrom("reach", "within", "no-figure"),
  status: fc.constantFrom(null, ...STATUSES),
  asked: fc.constantFrom(null, "2026-11-10", "2026-11-28"),
});

test("law: at most ten, no closed program is sold, nothing applied to is sold again, whatever the situation", () => {
  fc.assert(
    fc.property(
      fc.array(anyPlaced, { maxLength: 30 }),
      fc.constantFrom(...PHASES),
      fc.boolean(),
      (programs, phase, hasApplied) => {
        const given = situation(programs, {
          phase,
          hasApplied,
          sponsorOf: (id) => (id < "m" ? { id: "a", name: "A" } : { id: "b", name: "B" }),
          listed: 0,
          register: "2027-01-29",
          certify: "2027-03-03",
        });
        const things = firstThings(given);
        expect(things.length).toBeLessThanOrEqual(MOST_THINGS);
        expect(firstThings(given)).toEqual(things);
        for (const thing of things) {
          if (thing.kind === "apply" || thing.kind === "ask-by") {
            expect(["open", "ask"]).toContain(thing.program.group);
            expect(["applied", "interview", "ranked"]).not.toContain(thing.program.status);
            expect(hasApplied).toBe(false);
          }
          if (thing.kind === "ask")
            for (const { group, glance } of thing.programs)
              expect([group, glance.asks.length > 0]).toEqual(["ask", true]);
        }
      },
    ),
    { numRuns: 200 },
  );
});
