import type { Source } from "../content/content.ts";
import type { SiteProgram } from "./site-program.ts";

/** Programs of which only name and place are known, and the lists in which they stand. */
export interface NameOnly {
  readonly count: number;
  /** The lists that name them, with how many each names; the longest first. */
  readonly lists: readonly { readonly list: Source; readonly count: number }[];
}

type Known = Pick<SiteProgram, "isBare" | "list"> & {
  readonly record: { readonly listing: Pick<SiteProgram["record"]["listing"], "status"> };
};

/** Counts the programs of which only name and place are known. */
export function nameOnly(programs: readonly Known[]): NameOnly {
  const bare = programs.filter(({ isBare }) => isBare);
  const listed = bare.filter(({ record }) => record.listing.status === "listed");
  const lists = [...Map.groupBy(listed, ({ list }) => list)]
    .map(([list, there]) => ({ list, count: there.length }))
    .sort((a, b) => b.count - a.count || (a.list.id < b.list.id ? -1 : 1));
  return { count: bare.length, lists };
}

/** Lines on the page of a program of which nothing is known. */
const MOST_AROUND = 5;

/** Programs near one, or of its sponsor, of which more is known than the name. */
export function knownAround<P extends Pick<SiteProgram, "isBare" | "isInResults">>(
  similar: readonly P[],
  ofSponsor: readonly P[],
  program: P,
): readonly P[] {
  const known = [...new Set([...similar, ...ofSponsor])].filter(
    (one) => one !== program && !one.isBare && one.isInResults,
  );
  return known.slice(0, MOST_AROUND);
}
