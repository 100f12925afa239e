import { computed, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { NO_WORDS, type OwnWords, readOwnWords } from "../season/brief/own-words.ts";
import { BRIEF_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

const kept = createPersisted<OwnWords>({
  key: BRIEF_KEY,
  initial: NO_WORDS,
  encode: JSON.stringify,
  decode: decodeOwnWords,
});

/** The visitor's prepared answers and notes of the evening. */
export const $ownWords: ReadableAtom<OwnWords> = kept.$value;

export const $ownWordsNotice: ReadableAtom<string | null> = computed(kept.$trouble, (trouble) =>
  trouble ? SAY.ownWords.yourBrowserDoesNotLetThis : null,
);

export function connectOwnWords(keeper: Keeper): void {
  kept.connect(keeper);
}

export function changeOwnWords(edit: ValueChange<OwnWords>): void {
  kept.change(edit);
}

function decodeOwnWords(text: string): Decoded<OwnWords> {
  try {
    return { value: readOwnWords(JSON.parse(text)), lost: null };
  } catch {
    return { value: NO_WORDS, lost: SAY.ownWords.whatYouWroteForInterviewsCould };
  }
}
