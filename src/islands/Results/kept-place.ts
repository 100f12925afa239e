import { $place, type ResultsPlace, readPlace } from "../../stores/results-place.ts";

/** Under this name the place stands in the browser's history. */
export const HISTORY_KEY = "results";

/** The place that the browser's history kept for this page. */
export function keptPlace(): ResultsPlace {
  return readPlace((history.state as Record<string, unknown> | null)?.[HISTORY_KEY]);
}

/** What was open before, for the first drawing. */
export function openKeptPlace(): void {
  $place.set({ ...keptPlace(), at: null });
}
