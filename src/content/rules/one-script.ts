import { COLLECTION_NAMES } from "../collections.ts";
import { listPassages, listTexts } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/** Keys whose text names a thing: a look-alike letter there makes a second thing that nobody can find or tell apart. */
const NAMES: ReadonlySet<string> = new Set(["name", "aliases", "title", "publisher", "schools", "service"]);

/** Most texts, in which nothing can be foreign. */
const PLAIN_TEXT = /^[\x20-\x7e\n]*$/;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Scripts whose letters can be set so that a word of them reads as a Latin one. */
const LIKE_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}]/u;
/** Latin letters of phonetic writing that cannot be told from plain ones. */
const LOOKALIKES: ReadonlySet<string> = new Set("ɑɡıƖǀʟᴀʙᴄᴅᴇɢʜɪᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɩɾʋ");

export const oneScript: ContentRule = {
  name: "one-script",
  description: "No name holds letters that only look Latin, and no word mixes letters of two scripts.",
  *check(content) {
    for (const record of COLLECTION_NAMES.flatMap((name) => [...content[name].values()])) {
      for (const { text, ...place } of "body" in record ? listPassages(record) : listTexts(record)) {
        const isName = place.path?.some((step) => NAMES.has(String(step))) ?? false;
        const letter = findForeign(text, isName);
        if (letter !== undefined)
          yield {
            file: record.file,
            ...place,
            message: `expected Latin letters, found "${letter}" (${codeOf(letter)}), which is another that looks like one.`,
          };
      }
    }
  },
};

/** In a name each letter that can pass for a Latin one; everywhere one that stands in a word with Latin ones. */
function findForeign(text: string, isName: boolean): string | undefined {
  if (PLAIN_TEXT.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    const letters = [...word].filter((sign) => LETTER.test(sign));
    const foreign = letters.find((letter) => !isPlain(letter) || !LATIN.test(letter));
    if (foreign === undefined) continue;
    if (letters.some((letter) => isPlain(letter) && LATIN.test(letter))) return foreign;
    if (isName && letters.every((letter) => !isPlain(letter) || LIKE_LATIN.test(letter))) return foreign;
  }
  return undefined;
}

/** False for the wide, small or italic letters that fonts have beside the alphabet's own. */
function isPlain(letter: string): boolean {
  return letter.normalize("NFKC") === letter && !LOOKALIKES.has(letter);
}

/** "U+0430" */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
