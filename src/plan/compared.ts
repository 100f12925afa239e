/** One fact of a program in words, as a cell of the comparison shows it. */
export interface ComparedFact {
  readonly words: string;
  /** "Required; for IMGs; its sponsor's rule", empty when there is nothing to add. */
  readonly marks: string;
  readonly note: string | null;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly stale: string | null;
}

/** A row of the comparison: what pages say of one field, program by program. */
export interface ComparedField {
  readonly id: string;
  readonly label: string;
  /** It states a rule, so that "does not say" is worth a row. */
  readonly isPolicy: boolean;
  readonly disagrees: boolean;
  /** Empty = no page speaks of it. */
  readonly facts: readonly ComparedFact[];
}

/** Everything known of a city's programs, in words and with their pages: `/compare/facts/<city>.json`. */
export interface ComparedFacts {
  readonly version: 2;
  /** By program id. */
  readonly programs: Readonly<Record<string, readonly ComparedField[]>>;
}

/** What follows a fact's words: its marks in brackets, one full stop where the words bring none, its note. */
export function afterWords({ words, marks, note }: Pick<ComparedFact, "words" | "marks" | "note">): string {
  const bracket = marks && ` (${marks})`;
  const stop = !bracket && /[.!?]$/.test(words) ? "" : ".";
  return `${bracket}${stop}${note ? ` ${note}` : ""}`;
}
