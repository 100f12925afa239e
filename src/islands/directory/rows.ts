import type { FacetChoice, FacetRow } from "../../search/facets.ts";
import type { DirectoryRows } from "../../site/directory-rows.ts";

/** A program as a line of the directory. */
export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  /** "Fresno, CA" */
  readonly place: string;
  readonly known: number;
  readonly note: string | null;
  readonly isInResults: boolean;
  /** Its answers to the facets, for narrowing. */
  readonly answers: FacetRow;
}

/** The rows of the file, in its order: by place. */
export function rowsOfFile({ facets, ids, names, known, notes, leftOut }: DirectoryRows): DirectoryRow[] {
  const left = new Set(leftOut);
  const city = facets.find(({ name }) => name === "city");
  return ids.map((id, at) => ({
    id,
    name: names[at] ?? id,
    place: city?.values[city.answers[at] ?? -1]?.[1] ?? "",
    known: known[at] ?? 0,
    note: notes[at] ?? null,
    isInResults: !left.has(at),
    answers: Object.fromEntries(
      facets.map(({ name, values, answers }) => [name, values[answers[at] ?? -1]?.[0] ?? ""]),
    ),
  }));
}

/** Made once: it compares many times faster than text does by itself. */
const alphabet = new Intl.Collator("en");

const ORDERS: Readonly<Record<string, (a: DirectoryRow, b: DirectoryRow) => number>> = {
  name: (a, b) => alphabet.compare(a.name, b.name),
  known: (a, b) => b.known - a.known,
};

/** Sorted by name or by what is known; by place, as the file has them, for any other word. */
export function sortRows(rows: readonly DirectoryRow[], sort: string): readonly DirectoryRow[] {
  const order = Object.hasOwn(ORDERS, sort) ? ORDERS[sort] : undefined;
  return order ? rows.toSorted(order) : rows;
}

/** What an address chooses, without facets and values that the directory does not have. */
export function knownChoice(facets: DirectoryRows["facets"], choice: FacetChoice): FacetChoice {
  return Object.fromEntries(
    facets.flatMap(({ name, values }) => {
      const kept = choice[name]?.filter((value) => values.some(([known]) => known === value)) ?? [];
      return kept.length > 0 ? [[name, kept]] : [];
    }),
  );
}
