/** Most programs of a state for each shade but the last. */
const STEPS = [20, 60, 150] as const;

/** The shade of a state on the map by its programs: 0 for few to 3 for many. */
export function stateShade(programs: number): number {
  return STEPS.filter((most) => programs > most).length;
}
