import { z } from "astro/zod";
import { lineOfText, NameSchema } from "./text.ts";

/** A name as code writes it: letters and digits, the first a small letter. */
const KeySchema = z
  .string()
  .regex(/^[a-z]\w*$/)
  .describe('a name such as "lastDay"');

const LineSchema = lineOfText(800).describe("one line of text, without blanks at its ends");

/** With places such as `{day}` that the page fills; `with` says what each holds. */
const TemplateSchema = z.strictObject({ say: LineSchema, with: z.record(KeySchema, NameSchema) });

/**
 * `content/words/<place>.json`: headings, buttons, labels and sentences of the pages that work in the browser, by the module of
 * `src/` that shows them. How places are filled stands in `src/words/fill.ts`.
 */
export const WordsSchema = z.record(KeySchema, z.record(KeySchema, z.union([LineSchema, TemplateSchema])));
export type WordsRecord = z.output<typeof WordsSchema>;
