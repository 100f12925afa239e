import { compile } from "../engine/compile.ts";
import type { Program as EngineProgram } from "../engine/facts.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { rank } from "../engine/rank.ts";
import { type Reach, reachOf } from "../engine/reach.ts";
import { assess } from "../engine/verdict.ts";
import type { Criterion, Verdict } from "../engine/verdict-types.ts";

/** A verdict as the command prints it. */
export type PrintedVerdict = Pick<Verdict, "id" | "group" | "fit" | "coverage"> & {
  readonly reach: Reach;
  readonly criteria: readonly Pick<Criterion, "id" | "kind" | "status" | "sentence" | "sources">[];
};

/** The verdict on every program, in the order of the results page. */
export function assessAll(
  programs: readonly EngineProgram[],
  profile: Profile,
  occasion: Occasion,
): PrintedVerdict[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return rank(compile(programs), profile, occasion).map(({ id }) => {
    const program = byId.get(id) as EngineProgram;
    const { group, fit, coverage, criteria } = assess(program, profile, occasion);
    return {
      id,
      group,
      fit,
      coverage,
      reach: reachOf(program, profile, occasion),
      criteria: criteria.map(({ id, kind, status, sentence, sources }) => ({
        id,
        kind,
        status,
        sentence,
        sources,
      })),
    };
  });
}
