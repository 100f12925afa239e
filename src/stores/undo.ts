import { atom, computed, type ReadableAtom } from "nanostores";
import type { ValueChange } from "./lineage.ts";
import type { Persisted } from "./persisted.ts";

/** Steps that can be taken back, the last first. */
export interface Undoable<T> {
  /** What the next undo takes back, in words; null when there is nothing. */
  readonly $undo: ReadableAtom<string | null>;
  /** Changes the value and remembers how to go back. Changes of one `kind` that follow each other, as letters of a note, are one step. */
  act(edit: ValueChange<T>, words: string, kind?: string): void;
  /** Takes back the last step. What another tab changed since is not ours to undo: nothing happens then. */
  undo(): void;
}

interface Step<T> {
  readonly before: T;
  readonly after: T;
  readonly words: string;
  readonly kind: string | undefined;
}

const MOST_STEPS = 100;

/** Remembers up to 100 steps of this tab, for as long as the page is open. */
export function createUndo<T>(kept: Pick<Persisted<T>, "$value" | "change">): Undoable<T> {
  const $steps = atom<readonly Step<T>[]>([]);
  return {
    $undo: computed([$steps, kept.$value], (steps, value) => {
      const last = steps.at(-1);
      return last && last.after === value ? last.words : null;
    }),
    act(edit, words, kind) {
      let before = kept.$value.get();
      kept.change((value) => {
        before = value;
        return edit(value);
      });
      const after = kept.$value.get();
      if (after === before) return;
      const steps = $steps.get();
      const last = steps.at(-1);
      const isSame = kind !== undefined && last?.kind === kind && last.after === before;
      const rest = isSame ? steps.slice(0, -1) : steps;
      $steps.set([...rest, { before: isSame ? last.before : before, after, words, kind }].slice(-MOST_STEPS));
    },
    undo() {
      const last = $steps.get().at(-1);
      if (!last) return;
      kept.change((value) => (value === last.after ? last.before : value));
      // Behind another tab's change there is nothing of ours to go back to.
      $steps.set(kept.$value.get() === last.before ? $steps.get().slice(0, -1) : []);
    },
  };
}
