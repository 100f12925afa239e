import { atom } from "nanostores";
import type { Center } from "../facts/miles.ts";

/** Where the centers of cities lie, by id; null until somebody looks for what is near, or where the file does not come. */
export const $centers = atom<ReadonlyMap<string, Center> | null>(null);

type Get = (address: string) => Promise<Pick<Response, "ok" | "json">>;

/** Asks for the centers, once they are needed. `folder` = that of the data set, with its slash. */
export async function loadCenters(folder: string, get: Get = (address) => fetch(address)): Promise<void> {
  if ($centers.get()) return;
  try {
    const answer = await get(`${folder}centers.json`);
    if (!answer.ok) return;
    const centers = Object.entries((await answer.json()) as Record<string, readonly [number, number]>);
    $centers.set(new Map(centers.map(([city, [lat, lon]]) => [city, { lat, lon }])));
  } catch {
    // Without a line nothing is near or far: the filter leaves all programs.
  }
}
