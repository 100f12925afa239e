import type { Shards } from "../dataset/shards.ts";
import type { DatasetState } from "./dataset.ts";

/** How far the programs of some specialties are there; "missing": each that is not is known not to come. */
export type Arrival = "all" | "missing" | "coming";

/** How far these specialties' programs are there: what is counted or judged of a part of them would look like the whole. */
export function arrivalOf({ specialties }: Shards, wanted: readonly string[], state: DatasetState): Arrival {
  if (state.state !== "ready") return state.state === "failed" ? "missing" : "coming";
  const { held, missing = [] } = state;
  const absent = specialties.filter(([id]) => wanted.includes(id) && held?.includes(id) === false);
  if (absent.length === 0) return "all";
  return absent.every(([id]) => missing.includes(id)) ? "missing" : "coming";
}
