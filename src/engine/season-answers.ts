import type { Profile } from "./profile.ts";

/** Answers that are true of one Match alone; `matchYear` says of which. */
const OF_ONE_MATCH = ["applied", "registered", "interviews"] as const satisfies readonly (keyof Profile)[];

/**
 * The answers that hold for the Match of a year (2027 = July 2027): what was said of another Match is left out, not read as "no". Answers
 * without `matchYear` are older than it is, or a file's own, and hold for the Match that is asked about.
 */
export function answersFor(profile: Profile, year: number): Profile {
  if (holdsFor(profile, year)) return profile;
  const { matchYear: _, applied: __, registered: ___, interviews: ____, ...lasting } = profile;
  return lasting;
}

/** Whether what was said of one Match was said of this one, for all that is known. */
export function holdsFor({ matchYear }: Profile, year: number): boolean {
  return matchYear === undefined || matchYear === year;
}

/** The answers with the Match that they speak of beside them; without it where none of them is of one Match. */
export function datedFor(profile: Profile, year: number): Profile {
  const { matchYear, ...others } = profile;
  const isDated = OF_ONE_MATCH.some((field) => profile[field] !== undefined);
  if (isDated ? matchYear === year : matchYear === undefined) return profile;
  return isDated ? { ...others, matchYear: year } : others;
}
