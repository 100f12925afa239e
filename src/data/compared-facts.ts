import type { FactView } from "./fact-views.ts";
import type { Site, SiteProgram } from "./site.ts";

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

export interface ComparedField {
  readonly id: string;
  readonly label: string;
  /** It states a rule, so that "does not say" is worth a row. */
  readonly isPolicy: boolean;
  readonly disagrees: boolean;
  /** Empty = no page speaks of it. */
  readonly facts: readonly ComparedFact[];
}

/** Everything known of one program, in words and with its pages: `/compare/facts/<id>.json`. */
export interface ComparedProgram {
  readonly version: 1;
  readonly id: string;
  readonly fields: readonly ComparedField[];
}

/** Identity has rows of its own. */
const LEFT_OUT: ReadonlySet<string> = new Set(["acgmeId"]);

export function toComparedProgram(site: Site, program: SiteProgram): ComparedProgram {
  return {
    version: 1,
    id: program.record.id,
    fields: site
      .fieldsOf(program)
      .filter(({ field }) => !LEFT_OUT.has(field))
      .map(({ field, label, isPolicy, disagrees, facts }) => ({
        id: field,
        label,
        isPolicy,
        disagrees,
        facts: facts.map(toComparedFact),
      })),
  };
}

function toComparedFact(fact: FactView): ComparedFact {
  const marks = [
    fact.strength,
    fact.scope,
    fact.isSponsorWide ? "its sponsor’s rule for all programs" : null,
    fact.hearsayWords,
  ];
  return {
    words: fact.words,
    marks: marks.filter((mark) => mark !== null).join("; "),
    note: fact.note,
    title: fact.source.title,
    url: fact.source.url,
    date: fact.dateWords,
    stale: fact.staleWords,
  };
}
