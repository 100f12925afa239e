import { z } from "astro/zod";
import { AcgmeIdSchema } from "./acgme-id.ts";
import { IdSchema } from "./id.ts";
import { ProgramFactsSchema } from "./program-facts.ts";
import { distinct, NameSchema, NoteSchema } from "./text.ts";

/**
 * Where it stands on lists of programs. `unlisted` = it has a page of its own but no list shows it; `unconfirmed` = on an old list only;
 * `doubtful` = on an old list, and something speaks against it.
 */
export const ListingSchema = z.strictObject({
  status: z.enum(["listed", "unconfirmed", "doubtful", "unlisted", "planned", "closing", "closed"]),
  source: IdSchema.describe('the id of a source such as "eras-2026-programs"'),
  /** What the list calls it, where that is none of its other names. */
  name: NameSchema.optional(),
  /** Places of other programs of its specialty that the list calls the same. */
  namesakes: distinct(NameSchema, 'a list of places such as "Atlanta, GA", each once').min(1).optional(),
  note: NoteSchema.optional(),
});

/** `content/programs/<state>/<id>.json` */
export const ProgramSchema = z.strictObject({
  acgmeId: AcgmeIdSchema.nullable(),
  /** As a person would say it. */
  name: NameSchema,
  aliases: distinct(NameSchema, "a list of other names, each once"),
  specialty: IdSchema,
  sponsor: IdSchema,
  city: IdSchema,
  listing: ListingSchema,
  military: z.literal(true).describe("true, or left out").optional(),
  facts: ProgramFactsSchema,
});
export type ProgramRecord = z.output<typeof ProgramSchema>;
