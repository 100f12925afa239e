import type { Group, Range } from "../engine/verdict-types.ts";

/** What a plan needs to know of a program: where it stands for this visitor, and what its price and signals depend on. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly specialty: string;
  readonly region: string;
  /** Null when not known; two programs of an unknown sponsor are never taken for the same. */
  readonly sponsor: string | null;
  readonly group: Group;
  readonly fit: Range;
  readonly coverage: { readonly known: number; readonly total: number };
}
