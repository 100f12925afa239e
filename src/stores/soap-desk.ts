import type { ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { NO_SOAP, readSoapDesk, type SoapDesk } from "../season/soap/choices.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
import { SOAP_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Keeper } from "./persisted.ts";

const kept = createPersisted<SoapDesk>({
  key: SOAP_KEY,
  initial: NO_SOAP,
  encode: JSON.stringify,
  decode: (text) => ({ value: readSoapDesk(parseKept(text)), lost: null }),
});

/** The visitor's own list of unfilled programs and what they chose of it. In no link, no file and no request. */
export const $soap: ReadableAtom<SoapDesk> = kept.$value;

/** What the visitor should know where nothing can be kept. */
export const $soapNotice: ReadableAtom<string | null> = noticeOf(
  kept,
  SAY.soapDesk.yourBrowserDoesNotLetThis,
);

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectSoap(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Changes list and choices as they are kept now. */
export function changeSoap(edit: ValueChange<SoapDesk>): void {
  kept.change(edit);
}

/** Takes the list and the choices off the device. */
export function wipeSoap(): void {
  kept.forget();
}
