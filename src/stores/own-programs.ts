import { computed, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { type OwnProgram, readOwn } from "../plan/own-program.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

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
export const $ownNotice: ReadableAtom<string | null> = computed(
  [kept.$trouble, kept.$lost],
  (trouble, lost) => (trouble ? SAY.ownPrograms.theProgramsFromYourFileCould : lost),
);

export function connectOwn(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Changes the programs of one's own, and gives back how to undo it: nothing happens then when they have changed since. */
export function changeOwn(edit: ValueChange<readonly OwnProgram[]>): () => void {
  const before = $own.get();
  kept.change(edit);
  const now = $own.get();
  return () => kept.change((own) => (own === now ? before : own));
}

export function forgetOwn(): void {
  kept.forget();
}

export function decodeOwnText(text: string): Decoded<readonly OwnProgram[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = null;
  }
  const { programs, lost, lostRules } = readOwn(json);
  return {
    value: programs,
    lost: lostWords(lost, lostRules.length),
  };
}

function lostWords(programs: number, rules: number): string | null {
  if (programs > 0) return SAY.ownPrograms.someProgramsFromYourFileCould;
  return rules > 0 ? SAY.ownPrograms.someRulesOfProgramsFromYour : null;
}
