import type { Candidate } from "../../plan/candidate.ts";
import type { ViewValue } from "./view.ts";

/** Every program of the visitor's specialties (of all, when they chose none), as a plan looks at it. */
export function candidatesOf({ pool, standings, profile }: ViewValue): readonly Candidate[] {
  const wanted = new Set(profile.specialties ?? []);
  return [...pool.programOf.values()].flatMap((program) => {
    const standing = standings.get(program.id);
    if (!standing || (wanted.size > 0 && !wanted.has(program.specialty))) return [];
    return [toCandidate(pool, program, standing)];
  });
}

export function toCandidate(
  pool: ViewValue["pool"],
  { id, name, specialty, region }: { id: string; name: string; specialty: string; region: string },
  { group, fit, coverage }: Pick<Candidate, "group" | "fit" | "coverage">,
): Candidate {
  const sponsor = pool.dataset.details.get(id)?.sponsor.id ?? null;
  return { id, name, specialty, region, sponsor, group, fit, coverage };
}
