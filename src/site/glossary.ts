import type { Content, Term } from "../content/content.ts";
import { GLOSSARY_PARTS } from "../content/schemas/term.ts";

/** The terms of a part, in the order of their letters. */
export interface GlossaryPart {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
}

/** The terms by part, in the order of the alphabet. */
export function listGlossary(content: Content): readonly GlossaryPart[] {
  const terms = [...content.glossary.values()].toSorted((a, b) =>
    a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1,
  );
  return Object.entries(GLOSSARY_PARTS).map(([id, title]) => ({
    id,
    title,
    terms: terms.filter(({ part }) => part === id),
  }));
}

/** The explanation without its links' addresses. */
export function plainText({ body }: Pick<Term, "body">): string {
  return body.trim().replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
}
