import { z } from "astro/zod";
import { NameSchema } from "./text.ts";

/** The parts of the glossary, in their order. */
export const GLOSSARY_PARTS = {
  people: "People and offices",
  exams: "Exams and papers",
  applying: "Applying and matching",
  visas: "Visas",
  place: "Places and patients",
  "our-words": "Words of this site",
} as const;
type Part = keyof typeof GLOSSARY_PARTS;
const PARTS = Object.keys(GLOSSARY_PARTS) as [Part, ...Part[]];

/**
 * Front matter of `content/glossary/<id>.md`; its text explains the term in plain words. Definitions only: what changes by year or program
 * stands on its own page, with its source.
 */
export const TermSchema = z.strictObject({
  term: NameSchema,
  /** What the letters stand for. */
  full: NameSchema.optional(),
  part: z.enum(PARTS).describe(`one of ${PARTS.join(", ")}`),
});
export type TermFrontMatter = z.output<typeof TermSchema>;
