import { findInText, listTextRecords } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/** A tag, comment or declaration: "<" and what makes it one. "< 218" and "<3" are plain text. */
const HTML = /<[a-zA-Z/!?].{0,22}/g;
/** The target of a link, or of a definition wherever Markdown takes one: in a quotation, in a list, with the target on the next line. */
const TARGET = /\]\(\s*([^)\s]*)|\]:\s*(\S*)/g;
const PICTURE = /!\[.{0,22}/g;
const ALLOWED_TARGET = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/;

export const plainMarkdown: ContentRule = {
  name: "plain-markdown",
  description:
    "Markdown holds no HTML, script or picture, and links only to web pages, mail and our own pages.",
  *check(content) {
    // Sentences of `content/words/` are shown as they stand: no Markdown is made of them.
    const asTheyStand = new Set<object>(content.words.values());
    for (const record of listTextRecords(content)) {
      if (asTheyStand.has(record)) continue;
      for (const { found, place } of findInText(record, HTML))
        yield { ...place, message: `expected Markdown without HTML, found "${found[0]}".` };
      for (const { found, place } of findInText(record, PICTURE))
        yield { ...place, message: `expected Markdown without pictures, found "${found[0]}".` };
      for (const { found, place } of findInText(record, TARGET)) {
        const target = found[1] ?? found[2] ?? "";
        if (!ALLOWED_TARGET.test(target))
          yield { ...place, message: `expected a link to https://, mailto:, / or #, found "${target}".` };
      }
    }
  },
};
