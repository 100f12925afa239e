import { decodeBytes } from "../../plan/csv/decode-bytes.ts";
import { importCsv, readStart } from "../../plan/csv/import-csv.ts";
import { indexKnown } from "../../plan/csv/known-programs.ts";
import { whyNoList } from "../../plan/csv/no-list.ts";
import { looksLikeJson, readListFile } from "../../plan/list-file.ts";
import type { Answer, Request } from "./import-messages.ts";

/** Reads files beside the page, so that it stays alive and can stop the work by ending this worker. */
let text = "";

const say = (answer: Answer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  try {
    if (data.ask === "open") open(data.bytes);
    else {
      const imported = importCsv(text, {
        mapping: data.mapping,
        known: indexKnown(data.known),
        onProgress: (done, rows) => say({ is: "progress", done, rows }),
      });
      say({ is: "read", imported });
    }
  } catch {
    say({ is: "unreadable", words: "This file could not be read." });
  }
});

function open(buffer: ArrayBuffer): void {
  const bytes = new Uint8Array(buffer);
  text = decodeBytes(bytes);
  if (looksLikeJson(text)) {
    const file = readListFile(text);
    say("words" in file ? { is: "unreadable", words: file.words } : { is: "json", file });
    return;
  }
  const words = whyNoList(bytes);
  say(words === null ? { is: "csv", start: readStart(text) } : { is: "unreadable", words });
}
