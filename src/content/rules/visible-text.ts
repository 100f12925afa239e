import { COLLECTION_NAMES } from "../collections.ts";
import { listPassages, listTexts } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/**
 * Control characters but for tabs and ends of lines, halves of characters, blanks of no width, and signs that turn the direction of the text
 * round them: a reader cannot see them, and they can make a name read as another. Joiners within words of some scripts (U+200C, U+200D) are
 * letters' own.
 */
const HIDDEN =
  /[^\P{Cc}\t\r\n]|[\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Stands where a letter was lost. */
const LOST = "\ufffd";

export const visibleText: ContentRule = {
  name: "visible-text",
  description:
    "Every character of a text can be seen: no control characters, no signs that turn its direction.",
  *check(content) {
    for (const record of COLLECTION_NAMES.flatMap((name) => [...content[name].values()])) {
      for (const { text, ...place } of "body" in record ? listPassages(record) : listTexts(record)) {
        for (const [sign] of text.matchAll(HIDDEN))
          yield {
            file: record.file,
            ...place,
            message: `expected text that shows, found the invisible character ${nameOf(sign)}.`,
          };
        if (text.includes(LOST))
          yield {
            file: record.file,
            ...place,
            message: `expected letters, found "${LOST}", which stands for one that was lost. Save the file as UTF-8 and write it again.`,
          };
      }
    }
  },
};

/** "U+202E" */
function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
