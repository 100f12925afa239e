import { isEntryId } from "../../plan/list.ts";

/** The key of the compared programs in an address. */
export const COMPARE_KEY = "p";
/** Columns that a page can show beside each other. */
export const MOST_COMPARED = 6;
const BETWEEN = "~";

/** Programs side by side, as a text for an address fragment. */
export function encodeCompared(ids: readonly string[]): string {
  return ids.slice(0, MOST_COMPARED).join(BETWEEN);
}

/** Reads what `encodeCompared` wrote: at most six, each once, nothing that is no id. */
export function decodeCompared(text: string): readonly string[] {
  return [...new Set(text.split(BETWEEN).filter(isEntryId))].slice(0, MOST_COMPARED);
}
