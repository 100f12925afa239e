import { type Check, type CheckedText, checkWith, type Setting } from "./ask.ts";

/** Checks beside the page, which goes on answering while a long text is read. */
let check: Check | null = null;

/** First the setting, once; then each text. */
export type ToWorker = { readonly setting: Setting } | { readonly asked: CheckedText };

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("setting" in data) check = checkWith(data.setting);
  else if (check) postMessage(check(data.asked));
});
