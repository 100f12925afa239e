import type { FactOf } from "../content/schemas/program-facts.ts";

/** Seats of one track in one Match year, and how many the Match's algorithm filled. */
export interface FillYear {
  readonly year: number;
  readonly quota: number;
  readonly filled: number;
}

/** One track's years, oldest first. */
export interface FillTrack {
  readonly source: string;
  readonly note: string | null;
  readonly years: readonly FillYear[];
}

/** The tracks of a program with their years. */
export function fillTracks(facts: readonly FactOf<"fill">[] | undefined): FillTrack[] {
  return (facts ?? []).map(({ value, source, note }) => ({
    source,
    note: note ?? null,
    years: Object.entries(value)
      .map(([year, { quota, filled }]) => ({ year: Number(year), quota, filled }))
      .sort((a, b) => a.year - b.year),
  }));
}
