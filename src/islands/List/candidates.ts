import type { Program } from "../../engine/facts.ts";
import type { Standing } from "../../engine/rank.ts";
import { type Candidate, candidateOf } from "../../plan/candidate.ts";
import { nearLastDay } from "../../stores/last-day.ts";
import type { ListViewValue } from "./view.ts";

/** Every program of the visitor's specialties (of all, when they chose none), as a plan looks at it. */
export function candidatesOf(view: ListViewValue): readonly Candidate[] {
  const { pool, standings, profile } = view;
  const wanted = new Set(profile.specialties ?? []);
  return [...pool.programOf.values()].flatMap((program) => {
    const standing = standings.get(program.id);
    if (!standing || (wanted.size > 0 && !wanted.has(program.specialty))) return [];
    return [toCandidate(view, program, standing)];
  });
}

export function toCandidate(
  { pool, profile, occasion, options }: Pick<ListViewValue, "pool" | "profile" | "occasion" | "options">,
  program: Program,
  standing: Standing,
): Candidate {
  return candidateOf(program, standing, {
    sponsor: pool.dataset.details.get(program.id)?.sponsor.id ?? null,
    isLastDayNear: nearLastDay(program, occasion) !== null,
    profile,
    occasion,
    regions: options.regions.map(({ id }) => id),
  });
}
