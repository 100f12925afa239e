import { z } from "astro/zod";
import { DaySchema, ShownSchema } from "../../content/schemas/dates.ts";
import { IdSchema } from "../../content/schemas/id.ts";
import { FACT_FIELDS, type FactField, ProgramFactsSchema } from "../../content/schemas/program-facts.ts";
import { SponsorKindSchema } from "../../content/schemas/record-values.ts";
import { SourceSchema } from "../../content/schemas/source.ts";
import {
  PACKED_VERSION,
  type PackedCommon,
  type PackedHints,
  type PackedShard,
  type PackedSources,
} from "../../dataset/packed.ts";
import type { FactValues } from "../../engine/facts.ts";
import type { PackedIndex } from "../../search/pack.ts";
import type { PackedNames } from "../../search/packed-names.ts";
import type { PackedProgramNames, PackedTexts } from "../../search/program-names.ts";
import type { ProgramSays } from "../../search/says.ts";

/**
 * The files that the site's own pages load, packed small. Each schema has to give the type that the pages read, which the compiler checks, and
 * takes no key besides, which a validator checks in the built files. Their shape is the site's to change: then `version` is another.
 */

const TEXT = z.string();
const PLACE = z.int().min(0);
const PLACES = z.array(PLACE);
/** What each place adds to the one before. */
const STEPS = z.array(z.int());
const TEXTS = z.array(TEXT);
const BUILD = TEXT.describe("the same in all files that belong together");

const Sources = z.object({
  step: PLACES.describe("number of each source, as what it adds to the one before"),
  title: TEXTS,
  publishers: TEXTS,
  publisher: PLACES.describe("places in publishers"),
  url: z.array(z.url()),
  kinds: z.array(SourceSchema.shape.kind),
  kind: PLACES.describe("places in kinds"),
  shown: z.array(ShownSchema.or(z.literal(0))),
  notAfter: z.array(ShownSchema.or(z.literal(0))),
  changed: z
    .array(z.tuple([PLACE, DaySchema]))
    .exactOptional()
    .describe("place and day of each page that was seen to say something else since it was read"),
}) satisfies z.ZodType<PackedSources>;

const VERSION = { version: z.literal(PACKED_VERSION), build: BUILD };
const NAMES = z.array(z.tuple([TEXT, TEXT]));

const Common = z.object({
  ...VERSION,
  asOf: DaySchema,
  ahead: z.tuple([DaySchema, DaySchema]).describe("days on which the numbers of lists hold"),
  names: z.object({ specialties: NAMES, regions: NAMES, states: NAMES }),
  counties: z.array(IdSchema),
  cities: z.object({ id: z.array(IdSchema), name: TEXTS, county: PLACES, region: PLACES, state: PLACES }),
  languages: NAMES,
  sources: Sources,
  ruleSources: z.array(z.tuple([IdSchema, PLACE])),
  figures: z.array(z.tuple([TEXT, z.number()])),
}) satisfies z.ZodType<PackedCommon>;

const Hints = z.object({
  kinds: TEXTS,
  divisions: TEXTS,
  sisters: z.array(z.array(z.tuple([PLACE, PLACE, PLACE]))),
  similar: z.array(z.array(z.tuple([PLACE, PLACE, PLACE, PLACE, PLACE]))),
}) satisfies z.ZodType<PackedHints>;

/** What the engine knows of a program's place, specialty and sponsor besides what its pages say. */
const Around = {
  countyLanguages: z.array(z.object({ languages: TEXTS, percent: z.number().min(0).max(100) })),
  countyShortage: z.number().min(0).max(100),
  matchedScores: z.object({
    min: z.number(),
    q1: z.number(),
    median: z.number(),
    q3: z.number(),
    notMatchedMedian: z.number().exactOptional(),
  }),
  imgShareOfKind: z.object({ kind: SponsorKindSchema, share: TEXT, until: TEXT.nullable() }),
} satisfies { readonly [F in Exclude<keyof FactValues, FactField>]: z.ZodType<FactValues[F]> };

/** The value of any field: of pages as `programs.json` has it. */
const Value = z.union([
  ...FACT_FIELDS.map((field) => {
    const fact = ProgramFactsSchema.shape[field].unwrap().element as unknown as z.ZodObject;
    return fact.shape.value as z.ZodType;
  }),
  ...Object.values(Around),
]);
const Strength = z.enum(["required", "exceptions", "preferred"]);

const Specialty = z.object({
  ...VERSION,
  specialty: IdSchema,
  sponsors: z.array(z.tuple([IdSchema, TEXT, TEXT.or(PLACE).exactOptional()])),
  sources: Sources,
  facts: z.object({
    values: z.array(Value),
    strengths: z.array(Strength.or(z.record(TEXT, Strength))),
    notes: TEXTS,
    value: PLACES,
    source: PLACES,
    mark: PLACES.describe(
      "16 times the place in strengths + 1; plus 1 sponsor-wide, 2 for IMGs, 4 replaces the rule for everyone, 8 dropped",
    ),
    note: z.array(z.int().min(-1)),
  }),
  fields: z.array(TEXT),
  lists: z.object({
    of: PLACES.describe("by field: how many lists of facts"),
    count: PLACES.describe("by list: how many facts"),
    alike: STEPS.describe(
      "by list: a number that lists of a field have in common where they decide the same, as what it adds to the one before",
    ),
  }),
  sets: PLACES.describe("distinct sets of lists: how many, then their places, set after set"),
  hints: Hints,
  programs: z.object({
    id: z.array(z.union([IdSchema, z.literal(0), z.literal(1)])),
    name: z.array(TEXT.or(z.tuple([TEXT.exactOptional()]))),
    acgmeId: z.array(
      z
        .string()
        .regex(/^\d{10}$/)
        .or(z.literal(0)),
    ),
    sponsor: PLACES,
    city: PLACES.describe("places among the cities of common.json"),
    status: TEXTS,
    listingNote: z.array(TEXT.or(z.literal(0))),
    website: z.array(TEXT.or(PLACE)),
    contact: z.array(TEXT.or(PLACE)),
    remarks: z.array(z.tuple([PLACE, TEXT, PLACE])),
    sisters: PLACES,
    similar: PLACES,
    set: PLACES.describe("places among the sets of lists"),
  }),
}) satisfies z.ZodType<PackedShard>;

const Centers = z
  .record(IdSchema, z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]))
  .describe("latitude and longitude of cities");

const Names = z.object({
  names: TEXT.describe("a line a record"),
  ids: TEXT.describe("a line a record, empty where the id follows from the name"),
  aliases: TEXT.describe("a line a record, parted by |"),
}) satisfies z.ZodType<PackedNames>;

const Word = z.enum(["yes", "case", "no"]);
const Span = z.tuple([z.number().nullable(), z.number().nullable()]);

const Says = z.object({
  j1: Word.exactOptional(),
  h1b: Word.exactOptional(),
  imgs: Word.exactOptional(),
  unfilled: Word.exactOptional(),
  noUsce: Word.exactOptional(),
  rotations: Word.exactOptional(),
  noMinimum: Word.exactOptional(),
  score: Span.exactOptional(),
  step1: Span.exactOptional(),
  step2: Span.exactOptional(),
  years: Span.exactOptional(),
  lastDay: DaySchema.exactOptional(),
  kind: TEXT.exactOptional(),
}) satisfies z.ZodType<ProgramSays>;

const Search = z.object({
  version: z.int(),
  build: BUILD,
  occasion: z.object({ today: DaySchema, opens: z.int() }),
  records: z.object({
    states: Names,
    regions: Names,
    counties: Names,
    cities: Names,
    specialties: Names,
    sponsors: Names,
    tools: Names,
    guides: Names,
    terms: Names,
  }),
  regionStates: z.array(PLACES),
  countyState: PLACES,
  /** -1: its region is a whole state, which stands among the states. */
  countyRegion: z.array(z.int().min(-1)),
  cityCounty: PLACES,
  cityNote: z.record(TEXT, TEXT),
  sponsorState: PLACES,
  guideText: TEXTS,
  programs: z.object({
    sponsor: STEPS,
    city: STEPS,
    specialty: PLACES,
    weight: PLACES,
    notOpen: PLACES,
    words: TEXT,
    hospitals: TEXT,
    codes: TEXT,
    specialtyStarts: z.record(TEXT, TEXT),
    stateStarts: z.record(TEXT, TEXT),
    answers: z.array(Says),
    says: z.array(z.int().min(-1)),
  }),
}) satisfies z.ZodType<Omit<PackedIndex, "version">>;

const SearchNames = z.object({
  build: BUILD,
  ids: z.array(IdSchema),
  names: TEXTS,
  details: z.record(TEXT, TEXT),
  aliases: z.record(TEXT, TEXTS),
}) satisfies z.ZodType<PackedProgramNames>;

const SearchTexts = z.object({
  build: BUILD,
  guides: TEXTS,
  terms: TEXTS,
}) satisfies z.ZodType<PackedTexts>;

/** By the name of the schema. */
export const OWN_SCHEMAS = {
  "dataset-common": Common,
  "dataset-specialty": Specialty,
  "dataset-centers": Centers,
  search: Search,
  "search-names": SearchNames,
  "search-texts": SearchTexts,
} as const satisfies Readonly<Record<string, z.ZodType>>;
