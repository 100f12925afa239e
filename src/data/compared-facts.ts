import type { ComparedFact, ComparedProgram } from "../plan/compared.ts";
import type { FactView } from "./fact-views.ts";
import type { Site, SiteProgram } from "./site.ts";

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
