import { withBase } from "../../addresses/links.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { QueryReading } from "../../search/interpret.ts";
import type { Filter } from "../../search/says.ts";

/** Where a record is shown: its page, or the directory narrowed to it. */
export function addressOf({ kind, id }: SearchDocument): string {
  switch (kind) {
    case "program":
      return withBase(`/programs/${id}/`);
    case "city":
      return withBase(`/cities/${id}/`);
    case "region":
      return withBase(`/regions/${id}/`);
    case "state":
      return withBase(`/states/${id.toLowerCase()}/`);
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

/** The directory narrowed as the query says; null where it cannot be. */
export function directoryAddress({ records, filters, without }: QueryReading): string | null {
  if (without.length > 0) return null;
  const parameters = new URLSearchParams();
  for (const [kind, some] of Object.entries(records)) {
    // Of cities the directory takes one, and no city in place of a state.
    if (kind === "city" && some.length > 1) return null;
    if (some.some((one) => one.kind !== kind)) return null;
    for (const { id } of some) parameters.append(kind, id);
  }
  for (const filter of filters) {
    const wanted = parameterOf(filter);
    if (!wanted) return null;
    const [name, values] = wanted;
    for (const value of values) parameters.append(name, value);
  }
  return withBase(`/programs/?${parameters}`);
}

/** What a question is called in the directory's address. */
function parameterOf(filter: Filter): readonly [name: string, values: readonly string[]] | null {
  switch (filter.ask) {
    case "j1":
    case "h1b":
      return [filter.ask, filter.is === "yes" ? ["yes", "case-by-case"] : ["no"]];
    case "imgs":
      return ["imgs", [filter.is]];
    case "noMinimum":
      return ["minimum", ["none"]];
    case "unfilled":
      return ["unfilled", ["yes"]];
    default:
      return null;
  }
}
