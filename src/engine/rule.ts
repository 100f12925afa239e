import type { Strength } from "./facts.ts";

/** One value that counts, with what a reader must know of the pages that give it. Plain data, so that equal rules are shared between programs. */
export interface Known<T> {
  readonly value: T;
  readonly strength: Strength;
  readonly shown: string | null;
  /** The latest date the page can be from, where it shows none. */
  readonly notAfter: string | null;
  readonly sponsorWide: boolean;
  readonly note: string | null;
  /** The day on which the visitor was told; absent where a page says it. */
  readonly told?: string;
}

/** What one page, or several that agree, say of a part. All of it holds. */
export type Reading<T> = readonly Known<T>[];

/** What the pages for one kind of reader say of a part. More than one reading: they disagree, and it cannot be told which is newer. */
export type Ruling<T> = readonly Reading<T>[];

/** Why a page decides nothing: see `hintReason`. */
export type HintReason = "old" | "changed" | "dropped" | "hearsay" | "general-terms";

/** A page's word that decides nothing. */
export interface Hinted<T> extends Known<T> {
  readonly reason: HintReason;
  /** Its page's place in the `hints` of the `Read`. */
  readonly at: number;
}

/** What all pages together say of one part of a rule. */
export interface Part<T> {
  /** All of them hold: the rule for everyone and the one for IMGs. */
  readonly rules: readonly Ruling<T>[];
  /** What pages prefer, where it is not the rule's own value. Told, and no more. */
  readonly wishes: readonly Ruling<T>[];
  /** Only where no page that counts states a rule. */
  readonly hints: readonly Hinted<T>[];
}

/** No page speaks of it. Compared by identity. */
export const NOTHING_SAID: Part<never> = { rules: [], wishes: [], hints: [] };

/** One value for a description, of which only one can be shown. */
export type Rule<T> =
  | { readonly state: "unknown" }
  | { readonly state: "disputed"; readonly values: readonly T[] }
  | (Known<T> & { readonly state: "known" });

/** A rule with the ids of the pages it rests on. */
export interface Read<R> {
  readonly rule: R;
  readonly sources: readonly string[];
  /** Pages of its hints, by their place. */
  readonly hints: readonly string[];
}
