import { atom } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { unpackDataset } from "../dataset/unpack.ts";
import { nextTask } from "./next-task.ts";

/** The data set on its way, there, or not to be had. */
export type DatasetState =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly dataset: Dataset }
  | { readonly state: "failed"; readonly words: string };

export const $dataset = atom<DatasetState>({ state: "loading" });

/** Fetches and unpacks the data set. A failure is told in words; calling again tries again. */
export async function loadDataset(
  address: string,
  get: (address: string) => Promise<Pick<Response, "ok" | "status" | "json">> = fetch,
): Promise<void> {
  if ($dataset.get().state === "ready") return;
  $dataset.set({ state: "loading" });
  try {
    const answer = await get(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const dataset = unpackDataset(await answer.json());
    await nextTask();
    $dataset.set({ state: "ready", dataset });
  } catch {
    $dataset.set({
      state: "failed",
      words:
        "The programs could not be loaded. Check your connection and try again, or reload the page; your answers are safe.",
    });
  }
}
