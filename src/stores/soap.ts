import { computed, type ReadableAtom } from "nanostores";
import { type Compiled, compile } from "../engine/compile.ts";
import { withTold } from "../engine/compile-told.ts";
import type { Program } from "../engine/facts.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { rank, type Standing } from "../engine/rank.ts";
import type { KeptAnswers } from "../plan/own-answers.ts";
import { NO_SOAP, readSoapDesk, type SoapDesk } from "../season/soap/choices.ts";
import { SOAP_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

const kept = createPersisted<SoapDesk>({
  key: SOAP_KEY,
  initial: NO_SOAP,
  encode: JSON.stringify,
  decode: decodeSoapText,
});

/** The visitor's own list of unfilled programs and what they chose of it. In no link, no file and no request. */
export const $soap: ReadableAtom<SoapDesk> = kept.$value;

export const $soapNotice: ReadableAtom<string | null> = computed(kept.$trouble, (trouble) =>
  trouble
    ? "Your browser does not let this site keep the list: it lasts until you close or reload this page."
    : null,
);

export function connectSoap(keeper: Keeper): void {
  kept.connect(keeper);
}

export function changeSoap(edit: ValueChange<SoapDesk>): void {
  kept.change(edit);
}

/** Takes the list and the choices off the device. */
export function wipeSoap(): void {
  kept.forget();
}

function decodeSoapText(text: string): Decoded<SoapDesk> {
  try {
    return { value: readSoapDesk(JSON.parse(text)), lost: null };
  } catch {
    return { value: NO_SOAP, lost: null };
  }
}

/** Programs as SOAP sees them, ready for questions: the last day of the season's applications has no say there. */
export interface SoapPool {
  readonly compiled: Compiled;
  readonly programOf: ReadonlyMap<string, Program>;
}

/** `answers` = what programs told the visitor, by program: it counts here as everywhere. */
export function soapPool(
  programs: readonly Program[],
  answers: ReadonlyMap<string, KeptAnswers> = new Map(),
): SoapPool {
  const open = programs.map(
    ({ facts: { deadline: _, ...facts }, ...program }): Program => ({ ...program, facts }),
  );
  const compiled = withTold(compile(open), answers);
  return { compiled, programOf: new Map(compiled.programs.map((program) => [program.id, program])) };
}

/** Where each program stands for the visitor, by id. */
export function soapStandings(
  { compiled }: SoapPool,
  profile: Profile,
  occasion: Occasion,
): ReadonlyMap<string, Standing> {
  return new Map(rank(compiled, profile, occasion).map((one) => [one.id, one]));
}
