import { computed, type ReadableAtom } from "nanostores";
import type { ValueChange } from "./lineage.ts";
import type { KeepTrouble, Persisted } from "./persisted.ts";

/**
 * What the visitor should know of a kept value, null when all is well: why it is not kept, else what of it could not be read. `words` are one
 * sentence for every trouble, or one for each.
 */
export function noticeOf(
  { $trouble, $lost }: Pick<Persisted<unknown>, "$trouble" | "$lost">,
  words: string | Readonly<Record<KeepTrouble, string>>,
): ReadableAtom<string | null> {
  const byTrouble = typeof words === "string" ? { blocked: words, full: words } : words;
  return computed([$trouble, $lost], (trouble, lost) => (trouble ? byTrouble[trouble] : lost));
}

/** Changes a kept value, and gives back how to undo it: nothing happens then when it has changed since. */
export function changeWithUndo<T>(
  { $value, change }: Pick<Persisted<T>, "$value" | "change">,
  edit: ValueChange<T>,
): () => void {
  const before = $value.get();
  change(edit);
  const now = $value.get();
  return () => change((value) => (value === now ? before : value));
}

/** The JSON of a kept text, whatever it holds; null for a text that is none. */
export function parseKept(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
