import { withBase } from "../../addresses/links.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { DirectoryChoice } from "../../search/interpret.ts";

/** Where a record is shown: its page, or the directory narrowed to it. */
export function addressOf({ kind, id }: SearchDocument): string {
  switch (kind) {
    case "program":
      return withBase(`/programs/${id}/`);
    case "city":
      return withBase(`/cities/${id}/`);
    case "region":
      return withBase(`/regions/${id}/`);
    case "specialty":
      return withBase(`/specialties/${id}/`);
    case "guide":
      return withBase(`/guides/${id}/`);
    case "term":
      return withBase(`/glossary/#term-${id}`);
    case "tool":
      return withBase(`/tools/${id}/`);
    default:
      return withBase(`/programs/?${new URLSearchParams({ [kind]: id })}`);
  }
}

/** The search page for a query. */
export function searchAddress(query: string): string {
  return withBase(`/search/?${new URLSearchParams({ q: query })}`);
}

/** What each fact of a query is called in the directory's address. */
const FACT_PARAMETERS = {
  j1: ["j1", ["yes", "case-by-case"]],
  h1b: ["h1b", ["yes", "case-by-case"]],
  imgs: ["imgs", ["yes"]],
  noMinimum: ["minimum", ["none"]],
  unfilled: ["unfilled", ["yes"]],
} as const;

/** The directory narrowed to the choices. */
export function directoryAddress({ records, facts }: DirectoryChoice): string {
  const parameters = new URLSearchParams();
  for (const [kind, record] of Object.entries(records)) parameters.append(kind, record.id);
  for (const fact of facts) {
    const [name, values] = FACT_PARAMETERS[fact];
    for (const value of values) parameters.append(name, value);
  }
  return withBase(`/programs/?${parameters}`);
}
