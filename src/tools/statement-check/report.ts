import type { Span } from "./text.ts";

/** What can be wrong at a place of the text. */
export type FindingKind =
  | "length"
  | "exam-share"
  | "exam-place"
  | "exam-number"
  | "apology"
  | "blame"
  | "cliche"
  | "name";

/** Something to look at in the text, why, and the words it is about. */
export interface Finding {
  readonly kind: FindingKind;
  /** `fix` = nearly always harms; `look` = decide yourself. */
  readonly level: "fix" | "look";
  readonly title: string;
  readonly why: string;
  readonly spans: readonly [Span, ...Span[]];
}

/** What can be missing from the whole. */
export type AbsenceKind = "failures" | "gap" | "region" | "languages";

/** Something that the text does not say and that readers will look for. */
export interface Absence {
  readonly kind: AbsenceKind;
  readonly title: string;
  readonly why: string;
}

/** A count against its limit. */
export interface Count {
  readonly value: number;
  readonly fits: "empty" | "short" | "fits" | "long";
}

/** All that a reading found. */
export interface StatementReport {
  readonly characters: Count;
  readonly words: Count;
  readonly paragraphs: number;
  /** Share of the text, 0-1, in sentences that speak of scores, exams or failures. */
  readonly examShare: number;
  readonly findings: readonly Finding[];
  readonly absences: readonly Absence[];
}

/** A list of spans that is known to have one. */
export function someSpans(spans: readonly Span[]): readonly [Span, ...Span[]] | null {
  const [first, ...rest] = spans;
  return first ? [first, ...rest] : null;
}
