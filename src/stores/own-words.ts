import type { ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { NO_WORDS, type OwnWords, readOwnWords } from "../season/brief/own-words.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
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

/** What the visitor should know of them, null when all is well. */
export const $ownWordsNotice: ReadableAtom<string | null> = noticeOf(
  kept,
  SAY.ownWords.yourBrowserDoesNotLetThis,
);

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectOwnWords(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Changes the words as they are kept now. */
export function changeOwnWords(edit: ValueChange<OwnWords>): void {
  kept.change(edit);
}

function decodeOwnWords(text: string): Decoded<OwnWords> {
  const json = parseKept(text);
  return {
    value: readOwnWords(json),
    lost: json === null ? SAY.ownWords.whatYouWroteForInterviewsCould : null,
  };
}
