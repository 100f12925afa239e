import type { Program } from "../engine/facts.ts";
import type { Profile } from "../engine/profile.ts";
import type { Standing } from "../engine/rank.ts";
import type { ReachLevel } from "../engine/reach.ts";
import { placeShare, type Worth } from "./value.ts";

/** What a plan needs to know of a program: where it stands for this visitor, and what its price and signals depend on. */
export interface Candidate extends Worth {
  readonly id: string;
  readonly name: string;
  readonly specialty: string;
  readonly region: string;
  /** Null when not known; two programs of an unknown sponsor are never taken for the same. */
  readonly sponsor: string | null;
}

/** A program as a plan looks at it. `regions`: every region in our order. */
export function candidateOf(
  program: Program,
  { group, fit, coverage, questions }: Standing,
  {
    sponsor,
    isLastDayNear,
    profile,
    reach,
    regions,
  }: {
    readonly sponsor: string | null;
    readonly isLastDayNear: boolean;
    readonly profile: Profile;
    readonly reach: ReachLevel;
    readonly regions: readonly string[];
  },
): Candidate {
  const { id, name, specialty, region } = program;
  return {
    id,
    name,
    specialty,
    region,
    sponsor,
    group,
    fit,
    coverage,
    questions,
    reach,
    place: placeShare(region, profile.places, regions),
    isLastDayNear,
  };
}
