import { compile } from "../engine/compile.ts";
import type { Program as EngineProgram } from "../engine/facts.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { rank } from "../engine/rank.ts";
import { assess } from "../engine/verdict.ts";
import type { Criterion, Verdict } from "../engine/verdict-types.ts";

/** A verdict as the command prints it. */
export type PrintedVerdict = Pick<Verdict, "id" | "group" | "fit" | "coverage"> & {
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
    const { group, fit, coverage, criteria } = assess(byId.get(id) as EngineProgram, profile, occasion);
    return {
      id,
      group,
      fit,
      coverage,
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
