import type { ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { type OwnProgram, readOwn } from "../plan/own-program.ts";
import { changeWithUndo, noticeOf, parseKept } from "./kept-value.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

/** Starts with the prefix of everything that this site keeps. */
export const OWN_KEY = "whole-file:own-programs:v1";

const kept = createPersisted<readonly OwnProgram[]>({
  key: OWN_KEY,
  initial: [],
  encode: JSON.stringify,
  decode: decodeOwnText,
});

/** Programs that the visitor brought in a file. */
export const $own: ReadableAtom<readonly OwnProgram[]> = kept.$value;

/** What the visitor should know of them, null when all is well. */
export const $ownNotice: ReadableAtom<string | null> = noticeOf(
  kept,
  SAY.ownPrograms.theProgramsFromYourFileCould,
);

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectOwn(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Changes the programs of one's own, and gives back how to undo it: nothing happens then when they have changed since. */
export function changeOwn(edit: ValueChange<readonly OwnProgram[]>): () => void {
  return changeWithUndo(kept, edit);
}

/** Forgets all of them, here and on the device. */
export function forgetOwn(): void {
  kept.forget();
}

/** Reads kept text that may be broken, old or hostile. */
export function decodeOwnText(text: string): Decoded<readonly OwnProgram[]> {
  const { programs, lost, lostRules } = readOwn(parseKept(text));
  return {
    value: programs,
    lost: lostWords(lost, lostRules.length),
  };
}

function lostWords(programs: number, rules: number): string | null {
  if (programs > 0) return SAY.ownPrograms.someProgramsFromYourFileCould;
  return rules > 0 ? SAY.ownPrograms.someRulesOfProgramsFromYour : null;
}
