import type { Program } from "../../../engine/facts.ts";
import type { Occasion, Profile } from "../../../engine/profile.ts";
import type { Standing } from "../../../engine/rank.ts";
import { reasonsOf } from "../../../engine/reasons.ts";
import { assess } from "../../../engine/verdict.ts";
import type { Group } from "../../../engine/verdict-types.ts";
import type { Unfilled } from "../../../plan/soap/unfilled.ts";

/** A row with its mark. `maybe` = it may be one of ours; `unknown` = we hold nothing on it. */
export type Mark = Group | "maybe" | "unknown";
/** A row of the visitor's list, with where it stands. */
export interface Marked {
  readonly row: Unfilled;
  readonly mark: Mark;
}

/** In the order of the page, likeliest first. */
export const MARKS: readonly Mark[] = ["open", "ask", "maybe", "unknown", "step", "closed"];

/** Marks every row by where its program stands; within a mark the better fit first, then the order of the list. */
export function markRows(
  rows: readonly Unfilled[],
  standings: ReadonlyMap<string, Standing>,
): readonly Marked[] {
  return rows
    .map((row) => {
      const standing = row.program ? standings.get(row.program.id) : undefined;
      const mark: Mark = standing?.group ?? (row.maybe.length > 0 ? "maybe" : "unknown");
      const fit = standing ? standing.fit.low + standing.fit.high : -1;
      return { row, mark, place: MARKS.indexOf(mark), fit };
    })
    .sort((a, b) => a.place - b.place || b.fit - a.fit || a.row.line - b.row.line);
}

/** The sentences that decide about a program: what rules the visitor out, else what has to be found out, else what speaks for them. */
export function decidingWords(program: Program, profile: Profile, occasion: Occasion): readonly string[] {
  const { blocking, deciding, for: speaking } = reasonsOf(assess(program, profile, occasion));
  const [first] = [blocking, deciding, speaking].filter((criteria) => criteria.length > 0);
  return (first ?? []).slice(0, 2).map(({ sentence }) => sentence);
}
