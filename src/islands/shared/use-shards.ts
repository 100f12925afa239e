import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Shards } from "../../dataset/shards.ts";
import { arrivalOf } from "../../stores/arrival.ts";
import { $dataset, loadDataset } from "../../stores/dataset.ts";

/**
 * Asks for the programs of these specialties (null: not yet); true once each has come, or is known not to. What is drawn later than it is
 * told, in pieces, can be a view behind: such a page gives the data set that it draws.
 */
export function useShards(from: Shards, wanted: readonly string[] | null, drawn?: Dataset): boolean {
  const key = wanted?.join();
  useEffect(() => {
    if (key !== undefined) void loadDataset(from, key.split(","));
  }, [from, key]);
  const told = useStore($dataset);
  const state =
    drawn && told.state === "ready"
      ? { ...told, held: drawn.programs.map(({ specialty }) => specialty) }
      : told;
  return wanted !== null && arrivalOf(from, wanted, state) !== "coming";
}
