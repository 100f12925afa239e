import type { Program } from "../../engine/facts.ts";
import type { Standing } from "../../engine/rank.ts";
import { type ReachLevel, reachLevels, reachOf } from "../../engine/reach.ts";
import { type Candidate, candidateOf } from "../../plan/candidate.ts";
import { nearLastDay } from "../../stores/last-day.ts";
import { inPieces } from "../../stores/next-task.ts";
import type { ListViewValue } from "./view.ts";

const made = new WeakMap<ListViewValue, Promise<readonly Candidate[]>>();

/**
 * Every program of the visitor's specialties (of all, when they chose none), as a plan looks at it. There are thousands, so they are looked at in
 * pieces, once for each view.
 */
export function candidatesOf(view: ListViewValue): Promise<readonly Candidate[]> {
  const candidates = made.get(view) ?? inPieces(candidatesInPieces(view));
  made.set(view, candidates);
  return candidates;
}

const PIECE = 64;

function* candidatesInPieces(view: ListViewValue): Generator<void, readonly Candidate[]> {
  const { pool, standings, profile, occasion } = view;
  const wanted = new Set(profile.specialties ?? []);
  const reach = reachLevels(profile, occasion);
  const candidates: Candidate[] = [];
  let seen = 0;
  for (const program of pool.programOf.values()) {
    if (++seen % PIECE === 0) yield;
    const standing = standings.get(program.id);
    if (!standing || (wanted.size > 0 && !wanted.has(program.specialty))) continue;
    candidates.push(toCandidate(view, program, standing, reach(program)));
  }
  return candidates;
}

/** A program of our data as plan and signals weigh it. */
export function toCandidate(
  { pool, profile, occasion, options }: Pick<ListViewValue, "pool" | "profile" | "occasion" | "options">,
  program: Program,
  standing: Standing,
  reach: ReachLevel = reachOf(program, profile, occasion).level,
): Candidate {
  return candidateOf(program, standing, {
    sponsor: pool.dataset.details.get(program.id)?.sponsor.id ?? null,
    isLastDayNear: nearLastDay(program, occasion) !== null,
    profile,
    reach,
    regions: options.regions.map(({ id }) => id),
  });
}
