import { z } from "astro/zod";

const ENDS_AS_SENTENCE = /[.?!)]$/;

/** A name or title on one line. */
export const NameSchema = lineOfText(160).describe("a name of 1 to 160 characters on one line");

/** Our own plain words beside a fact. */
export const NoteSchema = sentence(200);
/** How a page came to us, or what to know of it. */
export const RemarkSchema = sentence(300);
/** A sentence of our own that stands for itself. */
export const SentenceSchema = sentence(500);

/** A page that anybody can open: what stands before an @ would log in, or make one host look like another. */
export const UrlSchema = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !/^https?:\/\/[^/?#]*@/i.test(address) && !/[^\x21-\x7e]/.test(address))
  .describe(
    "a web address of plain letters that begins with https:// or http:// and holds no user name or password",
  );

/** Each member once. */
export function distinct<T extends z.ZodType>(member: T, words: string) {
  return z
    .array(member)
    .refine((list) => new Set(list).size === list.length)
    .describe(words);
}

/** One line that says something: with no blanks at its ends, and more in it than marks of punctuation. */
export function lineOfText(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => text.trim() === text && !/[\r\n\t]/.test(text) && /[\p{L}\p{N}\p{So}]/u.test(text));
}

/** A schema for a sentence of at most so many characters. */
export function sentence(longest: number) {
  return lineOfText(longest)
    .refine((text) => ENDS_AS_SENTENCE.test(text))
    .describe(`a full sentence of at most ${longest} characters on one line, with its full stop`);
}
