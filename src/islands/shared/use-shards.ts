import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import type { Shards } from "../../dataset/shards.ts";
import { $dataset, loadDataset } from "../../stores/dataset.ts";

/** Asks for the programs of these specialties (null: not yet); true once each has come, or is known not to. */
export function useShards(from: Shards, wanted: readonly string[] | null): boolean {
  const key = wanted?.join();
  useEffect(() => {
    if (key !== undefined) void loadDataset(from, key.split(","));
  }, [from, key]);
  const state = useStore($dataset);
  if (state.state !== "ready" || wanted === null) return false;
  const { held, missing = [] } = state;
  const isOurs = (id: string) => from.specialties.some(([one]) => one === id);
  return held === undefined || wanted.every((id) => !isOurs(id) || held.includes(id) || missing.includes(id));
}
