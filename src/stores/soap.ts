import { type Compiled, compile } from "../engine/compile.ts";
import { withTold } from "../engine/compile-told.ts";
import type { Program } from "../engine/facts.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { rank, type Standing } from "../engine/rank.ts";
import type { KeptAnswers } from "../plan/own-answers.ts";

/** Programs as SOAP sees them, ready for questions: the last day of the season's applications has no say there. */
export interface SoapPool {
  readonly compiled: Compiled;
  readonly programOf: ReadonlyMap<string, Program>;
}

/** `answers` = what programs told the visitor, by program: it counts here as everywhere. */
export function soapPool(
  programs: readonly Program[],
  answers: ReadonlyMap<string, KeptAnswers> = new Map(),
): SoapPool {
  const open = programs.map(
    ({ facts: { deadline: _, ...facts }, ...program }): Program => ({ ...program, facts }),
  );
  const compiled = withTold(compile(open), answers);
  return { compiled, programOf: new Map(compiled.programs.map((program) => [program.id, program])) };
}

/** Who stands before an unfilled program in Match week, and when. */
export interface SoapVisit {
  readonly profile: Profile;
  readonly occasion: Occasion;
}

/** Whoever is shown a list of unfilled programs has registered and applied in time: the days for that are no question any more. */
export function soapVisit({ profile, occasion }: SoapVisit): SoapVisit {
  const { rules: { register: _, lists: __, ...rules } = {}, ...season } = occasion.season;
  return { profile: { ...profile, applied: "yes" }, occasion: { ...occasion, season: { ...season, rules } } };
}

/** Where each program stands for the visitor, by id. */
export function soapStandings({ compiled }: SoapPool, visitor: SoapVisit): ReadonlyMap<string, Standing> {
  const { profile, occasion } = soapVisit(visitor);
  return new Map(rank(compiled, profile, occasion).map((one) => [one.id, one]));
}
