import SAY from "../../content/words/site.json" with { type: "json" };
import { STATES, type State } from "../content/schemas/state.ts";
import { plural } from "../engine/counted.ts";
import { DIVISIONS } from "../identity/divisions.ts";
import { STATE_NAMES } from "../identity/states.ts";
import type { Site } from "./site.ts";
import type { SiteProgram } from "./site-program.ts";

/** A state with programs. */
export interface StatePrograms {
  readonly id: State;
  readonly name: string;
  readonly programs: readonly SiteProgram[];
}

/** A Census division with its states that have programs, by name. Puerto Rico stands apart, last. */
export interface DivisionStates {
  readonly id: string;
  readonly name: string;
  readonly states: readonly StatePrograms[];
}

/** No states, but counted beside them. */
const BESIDE_STATES = ["DC", "PR"] as const;

/** "50 states, the District of Columbia and Puerto Rico": where there are programs. */
export function countStates({ byState }: Pick<Site, "byState">): string {
  const beside = BESIDE_STATES.filter((id) => byState.has(id)).map(
    (id) => `${id === "DC" ? "the " : ""}${STATE_NAMES.get(id)}`,
  );
  const parts = [plural(byState.size - beside.length, "state"), ...beside];
  const last = parts.length > 1 ? ` and ${parts.pop()}` : "";
  return parts.join(", ") + last;
}

/** The states that have programs, by name. */
export function statesByName({ byState }: Pick<Site, "byState">): StatePrograms[] {
  return [...byState]
    .map(([id, programs]) => ({ id: id as State, name: STATES[id as State], programs }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** They, by division. */
export function statesByDivision(site: Pick<Site, "byState">): DivisionStates[] {
  const states = statesByName(site);
  const inDivisions = new Set(DIVISIONS.flatMap(({ states: ids }) => ids));
  return [
    ...DIVISIONS.map(({ id, name, states: ids }) => {
      return { id, name, states: states.filter((state) => ids.includes(state.id)) };
    }),
    {
      id: "outside",
      name: SAY.states.puertoRicoOutsideTheDivisions,
      states: states.filter(({ id }) => !inDivisions.has(id)),
    },
  ].filter(({ states: there }) => there.length > 0);
}
