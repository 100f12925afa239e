import type { Typed } from "../plan/typed.ts";
import { TYPED_KEYS } from "./kept-typed.ts";
import { changeWithUndo } from "./kept-value.ts";
import { createPersisted, type Keeper } from "./persisted.ts";
import { $profile, changeAnswers } from "./profile.ts";

/** Parts that are worked on elsewhere: here they are put back as they come, and their own page reads them. */
const parts = Object.entries(TYPED_KEYS).map(([name, key]) => ({
  name: name as keyof typeof TYPED_KEYS,
  kept: createPersisted<unknown>({
    key,
    initial: undefined,
    encode: JSON.stringify,
    decode: (text) => ({ value: JSON.parse(text), lost: null }),
  }),
}));

/** Follows what is kept. Call once, in the browser, on a page without stores of its own for the parts. */
export function connectTyped(keeper: Keeper): void {
  for (const { kept } of parts) kept.connect(keeper);
}

/** Puts what a file made of it in place of what the visitor typed beside the list, and gives back how to undo that: a part that has changed since stays. */
export function putTyped(next: Typed): () => void {
  const before = $profile.get();
  changeAnswers(() => next.profile);
  const undo = parts.map(({ name, kept }) => changeWithUndo(kept, () => next[name]));
  return () => {
    changeAnswers((profile) => (profile === next.profile ? before : profile));
    for (const one of undo) one();
  };
}
