import type { SearchDocument } from "../../src/search/documents.ts";
import { foldText, nameWords } from "../../src/search/normalize.ts";
import type { GeneratedQuery } from "./generated-queries.ts";

const TOP = 3;

/** Is one of the first three finds what was meant, or as good as that? */
export function isFound({ query, meant, how }: GeneratedQuery, found: readonly SearchDocument[]): boolean {
  const top = found.slice(0, TOP);
  switch (how) {
    case "exact name":
      return top[0] !== undefined && hasName(top[0], meant.name);
    case "two facets":
    case "two facets, misspelt":
      return top.some((document) => isAlike(document, meant));
    case "prefix":
      // Where more than three names begin so, no search can know which is meant: three that do are right.
      return (
        top.some((document) => hasName(document, meant.name)) ||
        (top.length === TOP && top.every((document) => beginsWith(document, query)))
      );
    default:
      // A slip can make another record's whole name: Pittsburg for Pittsburgh.
      return (
        top.some((document) => hasName(document, meant.name)) ||
        (top[0] !== undefined && hasName(top[0], query))
      );
  }
}

/** Two records may have one name: Glendale, New Mexico. */
function hasName({ name, aliases }: SearchDocument, wanted: string): boolean {
  return [name, ...aliases].some((one) => nameWords(one).join() === nameWords(wanted).join());
}

function beginsWith({ name, aliases, ownAliases }: SearchDocument, query: string): boolean {
  const start = squeeze(query);
  return [name, ...aliases, ...ownAliases].some((one) => squeeze(one).startsWith(start));
}

function squeeze(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, "");
}

/** Of the same city and specialty. */
function isAlike(found: SearchDocument, meant: SearchDocument): boolean {
  return (
    found.kind === "program" &&
    meant.parents.slice(0, 1).every((parent) => found.parents.includes(parent)) &&
    meant.parents.at(-2) === found.parents.at(-2)
  );
}
