import { z } from "astro/zod";
import { COLLECTION_NAMES, COLLECTIONS } from "../../content/collections.ts";
import type { CollectionName } from "../../content/content.ts";
import { DaySchema, ShownSchema } from "../../content/schemas/dates.ts";
import { IdSchema } from "../../content/schemas/id.ts";
import { ListingSchema } from "../../content/schemas/program.ts";
import { FACT_FIELDS, ProgramFactsSchema } from "../../content/schemas/program-facts.ts";
import { SourceSchema } from "../../content/schemas/source.ts";
import { StateSchema } from "../../content/schemas/state.ts";
import { OWN_SCHEMAS } from "./own-schemas.ts";

const NAMED = z.object({ id: IdSchema, name: z.string() });
const TEXT = z.string();

/** A fact of a field, as `programs.json` has it. */
function openFact(value: z.ZodType): z.ZodType {
  return z.object({
    value,
    words: TEXT.describe("the value in plain words"),
    strength: z.union([TEXT, z.record(TEXT, TEXT)]).optional(),
    for: z.literal("imgs").optional(),
    replaces: z.literal(true).optional(),
    dropped: z.literal(true).optional(),
    sponsorWide: z.literal(true).optional(),
    countsAs: z.enum(["wish", "hint", "set aside"]).optional(),
    note: TEXT.optional(),
    source: IdSchema,
    kind: TEXT,
    shown: ShownSchema.nullable(),
    notAfter: ShownSchema.optional(),
    read: DaySchema,
  });
}

const OpenProgramsSchema = z.object({
  version: z.literal(1),
  about: TEXT,
  license: TEXT,
  asOf: DaySchema,
  season: z.int(),
  programs: z.array(
    z.object({
      id: IdSchema,
      path: TEXT,
      acgmeId: TEXT.nullable(),
      name: TEXT,
      aliases: z.array(TEXT),
      specialty: NAMED,
      sponsor: NAMED,
      city: NAMED.extend({ lat: z.number(), lon: z.number() }),
      county: NAMED,
      region: NAMED,
      state: StateSchema,
      listing: ListingSchema,
      military: z.boolean(),
      inResults: z.boolean(),
      facts: z.object(
        Object.fromEntries(
          FACT_FIELDS.map((field) => {
            const fact = ProgramFactsSchema.shape[field].unwrap().element as unknown as z.ZodObject;
            return [
              field,
              z
                .array(openFact(fact.shape.value as z.ZodType))
                .min(1)
                .optional(),
            ];
          }),
        ),
      ),
    }),
  ),
  sources: z.array(SourceSchema.safeExtend({ id: IdSchema })),
});

const RecentChangesSchema = z.object({
  since: DaySchema.nullable(),
  changes: z.array(
    z.object({
      day: DaySchema,
      programs: z.array(IdSchema),
      field: TEXT,
      before: TEXT.nullable(),
      after: TEXT.nullable(),
      words: TEXT,
      url: TEXT.nullable(),
    }),
  ),
});

const IndexSchema = z.object({
  version: z.literal(1),
  built: DaySchema,
  files: z.array(
    z.object({
      path: TEXT,
      type: TEXT,
      bytes: z.int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      schema: TEXT.nullable(),
    }),
  ),
});

/** The schema of each kind of file below `/data/v1/`. */
const OPEN = {
  programs: OpenProgramsSchema,
  changes: RecentChangesSchema,
  index: IndexSchema,
  ...OWN_SCHEMAS,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Every JSON Schema by its name: files of the open data, and `content-<folder>` for what an editor writes. */
export const SCHEMA_NAMES: readonly string[] = [
  ...Object.keys(OPEN),
  ...COLLECTION_NAMES.map((name) => `content-${name}`),
];

/** A JSON Schema (draft 2020-12). What only our own rules can tell stays with `npm run lint`. */
export function toSchema(name: string): object {
  const schema = Object.hasOwn(OPEN, name)
    ? OPEN[name as keyof typeof OPEN]
    : COLLECTIONS[name.replace(/^content-/, "") as CollectionName].schema;
  return { title: name, ...z.toJSONSchema(schema, { unrepresentable: "any" }) };
}
