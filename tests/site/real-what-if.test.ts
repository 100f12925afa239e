import fc from "fast-check";
import { expect, test } from "vitest";
import { questionsFor } from "../../src/engine/ask.ts";
import { compile } from "../../src/engine/compile.ts";
import { step2Marks } from "../../src/engine/exam-passes.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { sweepStep2 } from "../../src/engine/score-sweep.ts";
import { assess } from "../../src/engine/verdict.ts";
import type { Criterion, Group } from "../../src/engine/verdict-types.ts";
import { whatIf } from "../../src/engine/what-if.ts";
import { profiles } from "../engine/arbitraries.ts";
import { SITE } from "../support/content.ts";

/** What what-if, the questions and the sweep of scores say of the real content, against the verdicts. */
const OCCASION: Occasion = { season: SITE.engineSeason, asOf: "2026-11-23" };
const PROGRAMS = SITE.programs.filter(({ isInResults }) => isInResults).map(({ engine }) => engine);
const RUNS = { numRuns: 4 };
/** One of so many programs is looked at. */
const EACH = 29;

/** Other runs see others. */
const some = (from: number) => PROGRAMS.filter((_, at) => at % EACH === from % EACH);

function groups(programs: typeof PROGRAMS, profile: Profile, occasion: Occasion): ReadonlyMap<string, Group> {
  return new Map(programs.map((program) => [program.id, assess(program, profile, occasion).group]));
}

test("what-if names the programs whose verdict changes, and every way out of Ask first has its question", () => {
  fc.assert(
    fc.property(profiles, fc.nat(EACH - 1), (profile, from) => {
      const programs = some(from);
      const marks = step2Marks(programs, 218);
      const compiled = compile(programs);
      const today = groups(programs, profile, OCCASION);
      for (const { change, better, worse } of whatIf(compiled, profile, OCCASION, {
        step2Marks: marks,
        languages: [{ id: "spanish", name: "Spanish" }],
      })) {
        const after = groups(programs, change.profile, change.occasion);
        const moved = programs.filter(({ id }) => today.get(id) !== after.get(id));
        const named = new Map([...better, ...worse].map(({ id, from, to }) => [id, `${from} ${to}`]));
        expect(named, change.words).toEqual(
          new Map(moved.map(({ id }) => [id, `${today.get(id)} ${after.get(id)}`])),
        );
      }
      for (const { score, all } of sweepStep2(compiled, profile, OCCASION, marks) ?? []) {
        const after = groups(programs, { ...profile, step2: "passed", step2Score: score }, OCCASION);
        for (const { id, to } of all) expect([after.get(id), "ask"], `${id} at ${score}`).toContain(to);
      }
      const standings = new Map(rank(compiled, profile, OCCASION).map((one) => [one.id, one.group]));
      expect(standings).toEqual(today);
      for (const program of programs) {
        const { group, criteria } = assess(program, profile, OCCASION);
        const open = criteria.filter(
          ({ effect, status }) => effect === "ask" && status !== "unknown-profile",
        );
        const asked = questionsFor(program, profile, OCCASION);
        if (group === "ask" && open.length > 0)
          expect(asked.filter(({ decides }) => decides).length, program.id).toBeGreaterThan(0);
        for (const { id } of asked.filter(({ decides, id }) => decides && id !== "deadline")) {
          const { effect, disputed } = criteria.find((one) => one.id === id) as Criterion;
          expect(effect !== "none" || disputed, `${program.id} ${id}`).toBe(true);
        }
      }
    }),
    RUNS,
  );
});
