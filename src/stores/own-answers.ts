import { computed, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { withTold } from "../engine/compile-told.ts";
import {
  type AnswerKey,
  answersOf,
  type KeptAnswer,
  type KeptAnswers,
  noteAnswer,
  readAnswers,
  takeBack,
} from "../plan/own-answers.ts";
import { changeWithUndo, noticeOf, parseKept } from "./kept-value.ts";
import { OWN_ANSWERS_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";
import { $hear } from "./told.ts";

const kept = createPersisted<KeptAnswers>({
  key: OWN_ANSWERS_KEY,
  initial: [],
  encode: JSON.stringify,
  decode: decodeAnswersText,
});

/** What programs told the visitor. */
export const $ownAnswers: ReadableAtom<KeptAnswers> = kept.$value;

/** The same by program. */
export const $answersOf: ReadableAtom<ReadonlyMap<string, KeptAnswers>> = computed(kept.$value, answersOf);

/** What the visitor should know of the kept answers, null when all is well. */
export const $ownAnswersNotice: ReadableAtom<string | null> = noticeOf(kept, {
  blocked: SAY.ownAnswers.yourBrowserDoesNotLetThis,
  full: SAY.ownAnswers.thereIsNoRoomLeftOn,
});

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectOwnAnswers(keeper: Keeper): void {
  kept.connect(keeper);
}

$answersOf.listen((answers) => {
  $hear.set(answers.size === 0 ? null : (compiled) => withTold(compiled, answers));
});

/** Notes what a program told; an earlier answer to the same question of the season goes. */
export function noteOwnAnswer(answer: KeptAnswer): void {
  kept.change((answers) => noteAnswer(answers, answer));
}

/** Forgets one answer. */
export function takeBackOwnAnswer(key: AnswerKey): void {
  kept.change((answers) => takeBack(answers, key));
}

/** Changes the answers, and gives back how to undo it: nothing happens then when they have changed since. */
export function changeOwnAnswers(edit: ValueChange<KeptAnswers>): () => void {
  return changeWithUndo(kept, edit);
}

/** Forgets all answers, here and on the device. */
export function forgetOwnAnswers(): void {
  kept.forget();
}

/** Reads kept text that may be broken, old or hostile. */
function decodeAnswersText(text: string): Decoded<KeptAnswers> {
  const { answers, lost } = readAnswers(parseKept(text));
  return {
    value: answers,
    lost: lost === 0 ? null : SAY.ownAnswers.someOfWhatProgramsToldYou,
  };
}
