import { computed, type ReadableAtom } from "nanostores";
import { MOST_OWN, type OwnProgram, readOwn } from "../plan/own-program.ts";
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
  (trouble, lost) =>
    trouble
      ? "The programs from your file could not be saved on this device: they last until you close or reload this page."
      : lost,
);

export function connectOwn(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Adds programs; one brought again replaces the older. */
export function keepOwn(programs: readonly OwnProgram[]): void {
  kept.change((before) =>
    [...new Map([...before, ...programs].map((program) => [program.id, program])).values()].slice(
      0,
      MOST_OWN,
    ),
  );
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
  const { programs, lost } = readOwn(json);
  return {
    value: programs,
    lost: lost === 0 ? null : "Some programs from your file could not be read again and were left out.",
  };
}
