import type { ComparedFact, ComparedFacts, ComparedField } from "../plan/compared.ts";
import type { FactView } from "../site/fact-views.ts";
import type { Site, SiteProgram } from "../site/site.ts";

/** Identity has rows of its own. */
const LEFT_OUT: ReadonlySet<string> = new Set(["acgmeId"]);

/** What the comparison shows of these programs, by their ids. */
export function toComparedFacts(site: Site, programs: readonly SiteProgram[]): ComparedFacts {
  return {
    version: 2,
    programs: Object.fromEntries(programs.map((program) => [program.record.id, toFields(site, program)])),
  };
}

function toFields(site: Site, program: SiteProgram): ComparedField[] {
  return site
    .fieldsOf(program)
    .filter(({ field }) => !LEFT_OUT.has(field))
    .map(({ field, label, isPolicy, disagrees, facts }) => ({
      id: field,
      label,
      isPolicy,
      disagrees,
      facts: facts.map(toComparedFact),
    }));
}

function toComparedFact(fact: FactView): ComparedFact {
  const marks = [
    fact.strength,
    fact.scope,
    fact.isSponsorWide ? "its sponsor’s rule for all programs" : null,
    fact.hearsayWords?.replace(/\.$/, "") ?? null,
    fact.standingWords?.replace(/\.$/, "").toLowerCase() ?? null,
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
