import type { SiteProgram } from "./site-program.ts";

/** A shared city weighs more than a shared region; another specialty in the same city still helps somebody with ties there. */
const NEARNESS = { specialty: 4, city: 3, sponsor: 2, region: 2, known: 1 } as const;

/**
 * Everything that two alike programs can share. They are alike when they share a city, or the specialty in the same state. Of all programs
 * that share the same things, those with most known come first, so that the first few of each group are enough to choose from.
 */
const SHARED: readonly ((program: SiteProgram) => string)[] = [
  ({ city }) => city.id,
  ({ city, specialty }) => `${city.id} ${specialty.id}`,
  ({ city, sponsor }) => `${city.id} ${sponsor.id}`,
  ({ city, sponsor, specialty }) => `${city.id} ${sponsor.id} ${specialty.id}`,
  ({ state, specialty }) => `${state.id} ${specialty.id}`,
  ({ state, specialty, region }) => `${state.id} ${specialty.id} ${region.id}`,
  ({ state, specialty, sponsor }) => `${state.id} ${specialty.id} ${sponsor.id}`,
  ({ state, specialty, region, sponsor }) => `${state.id} ${specialty.id} ${region.id} ${sponsor.id}`,
];

/** Finds programs in results of the same specialty or place, nearest first; equally near ones by name. */
export type FindSimilar = (to: SiteProgram, most: number) => readonly SiteProgram[];

/**
 * Sorts the programs once, so that each question looks at a few dozen and not at all of them: a site of ten thousand programs asks ten
 * thousand times. `programs` come by name.
 */
export function indexSimilar(programs: readonly SiteProgram[]): FindSimilar {
  const shown = programs.filter(({ isInResults }) => isInResults);
  const order = new Map(programs.map((program, place) => [program, place]));
  const known = [...shown.filter(({ isBare }) => !isBare), ...shown.filter(({ isBare }) => isBare)];
  const groups = SHARED.map((keyOf) => ({ keyOf, byKey: Map.groupBy(known, keyOf) }));
  return (to, most) => {
    // One more than wanted, as the program itself may be among them.
    const near = new Set(
      groups.flatMap(({ keyOf, byKey }) => byKey.get(keyOf(to))?.slice(0, most + 1) ?? []),
    );
    near.delete(to);
    return [...near]
      .sort((a, b) => nearness(b, to) - nearness(a, to) || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, most);
  };
}

function nearness(one: SiteProgram, to: SiteProgram): number {
  return (
    (one.specialty.id === to.specialty.id ? NEARNESS.specialty : 0) +
    (one.city.id === to.city.id ? NEARNESS.city : 0) +
    (one.sponsor.id === to.sponsor.id ? NEARNESS.sponsor : 0) +
    (one.region.id === to.region.id ? NEARNESS.region : 0) +
    (one.isBare ? 0 : NEARNESS.known)
  );
}
