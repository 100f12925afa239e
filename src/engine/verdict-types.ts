/** The parts of a verdict. */

export type Status = "met" | "not-met" | "unknown-program" | "unknown-profile" | "not-applicable";

/** What a gate does to the group: nothing, ask first, one step away, closed. Worst one decides. */
export type Effect = "none" | "ask" | "step" | "close";

/** Best first: nothing known closes it; something has to be asked; one step is missing; a stated rule closes it. */
export const GROUPS = ["open", "ask", "step", "closed"] as const;
export type Group = (typeof GROUPS)[number];

/** A range on the scale it is said of; `low` = `high` when everything in it is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where a hint points: it would be met, it would not, or that depends. */
export type Direction = "yes" | "no" | "mixed";

/** What a page says that decides nothing: an old one, a directory, general terms, what a later copy dropped. */
export interface Hint {
  readonly direction: Direction;
  readonly sentence: string;
  /** Id of its page. */
  readonly source: string;
}

/** One criterion of one program for one profile. */
export interface Criterion {
  readonly id: string;
  readonly kind: "gate" | "preference";
  readonly status: Status;
  /** Gates: what it does to the group. Preferences: always `none`. */
  readonly effect: Effect;
  /** Preferences: points of 0 to `weight` that it adds. Gates: null. */
  readonly points: Range | null;
  readonly weight: number;
  readonly sentence: string;
  /** Ids of the pages the sentence rests on; empty when no page speaks of it. */
  readonly sources: readonly string[];
  /** Two pages of the program disagree and it cannot be told which is newer. */
  readonly disputed: boolean;
  /** Its pages speak of it and leave it open: case by case, a demand without a length. */
  readonly depends: boolean;
  /** On an open question only; they never close, open or make a step. */
  readonly hints: readonly Hint[];
}

/** Of the criteria that touch this visitor (`total`), how many the pages and the answers settle. What binds everybody is not counted. */
export interface Coverage {
  readonly known: number;
  readonly total: number;
}

/** All that one program says to one visitor. `fit` is a range of points out of 100, never a chance of matching. */
export interface Verdict {
  readonly id: string;
  readonly group: Group;
  /** 0-100. */
  readonly fit: Range;
  readonly coverage: Coverage;
  readonly criteria: readonly Criterion[];
}
