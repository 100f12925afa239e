/**
 * Narrowing a list by several questions at once. Pure: what a facet is called and how it is shown is not known here.
 */

/** A row's answer to each facet. What is not known is an answer like any other, such as "unknown". */
export type FacetRow = Readonly<Record<string, string>>;

/** What was chosen: for each facet the values of which a row needs one. No value, no demand. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

/** Which rows fit, and for each facet and value how many rows one sees by choosing that value alone in it. */
export type Narrowed = {
  /** In the order of the rows. */
  fits: readonly boolean[];
  total: number;
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/**
 * Narrows rows. A row fits when it has a chosen value in every facet in which something was chosen. A facet's counts
 * are made on what the choices in the *other* facets leave: the number beside a value is what choosing it shows.
 */
export function narrowRows(
  rows: readonly FacetRow[],
  facets: readonly string[],
  choice: FacetChoice,
): Narrowed {
  const demands = facets
    .map((facet) => ({ facet, wanted: new Set(choice[facet]) }))
    .filter(({ wanted }) => wanted.size > 0);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const fits = rows.map((row) => {
    const failed = demands.filter(({ facet, wanted }) => !wanted.has(row[facet] ?? ""));
    // A row that fails in one facet alone still counts in that one; a row that fails in two counts nowhere.
    const counted = failed.length > 1 ? [] : failed.length === 1 ? failed.map(({ facet }) => facet) : facets;
    for (const facet of counted) {
      const value = row[facet] ?? "";
      const ofFacet = counts.get(facet);
      ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { fits, total: fits.filter(Boolean).length, counts };
}

/** The part of `URLSearchParams` that is needed here. */
export type Parameters = {
  getAll(name: string): string[];
  delete(name: string): void;
  append(name: string, value: string): void;
};

/** Reads choices from an address: `?state=CA&j1=yes&j1=unknown`. */
export function readChoice(parameters: Parameters, facets: readonly string[]): FacetChoice {
  const choice: Record<string, string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== "");
    if (values.length > 0) choice[facet] = values.sort();
  }
  return choice;
}

/** Writes choices into an address in a fixed order, so that equal choices have one address. */
export function writeChoice(parameters: Parameters, facets: readonly string[], choice: FacetChoice): void {
  for (const facet of facets) {
    parameters.delete(facet);
    for (const value of [...new Set(choice[facet])].sort()) parameters.append(facet, value);
  }
}
