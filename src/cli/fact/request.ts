import { z } from "astro/zod";
import type { Content } from "../../content/content.ts";
import type { Issue } from "../../content/issue.ts";
import { didYouMean } from "../../content/nearest.ts";
import { readRecord } from "../../content/schema-words.ts";
import { IdSchema } from "../../content/schemas/id.ts";
import { FACT_FIELDS, type FactField, ProgramFactsSchema } from "../../content/schemas/program-facts.ts";
import { SourceSchema } from "../../content/schemas/source.ts";

/** The page that a fact rests on, where it is new or was read again; the keys of a source's file and, where it has one, its id. */
export type RequestedPage = Readonly<Record<string, unknown>> & { readonly id?: string };

/** What somebody wants written down: one fact of a program or of a sponsor, and its page. Checked only in its outline. */
export interface FactRequest {
  readonly program?: string | undefined;
  readonly sponsor?: string | undefined;
  readonly field: FactField;
  readonly value: unknown;
  readonly strength?: unknown;
  readonly for?: unknown;
  readonly replaces?: unknown;
  readonly dropped?: unknown;
  readonly note?: unknown;
  /** The id of a page that we have, or the page. */
  readonly source: string | RequestedPage;
  /** The place in the field, from 0, of a fact that was wrong and goes. */
  readonly insteadOf?: number | undefined;
}

const ANYTHING = z.unknown();

const RequestSchema = z.strictObject({
  program: IdSchema.optional(),
  sponsor: IdSchema.optional(),
  field: z.enum(FACT_FIELDS as [FactField, ...FactField[]]),
  // What it has to be, the field's own schema says.
  value: ANYTHING.refine((value) => value !== undefined).describe("what the page says"),
  strength: ANYTHING.optional(),
  for: ANYTHING.optional(),
  replaces: ANYTHING.optional(),
  dropped: ANYTHING.optional(),
  note: ANYTHING.optional(),
  source: z
    .union([IdSchema, z.record(z.string(), ANYTHING)])
    .describe("the id of a source, or a new page with title, publisher, url, kind and shows"),
  insteadOf: z
    .int()
    .min(0)
    .max(99)
    .describe("the place in its field of the fact that goes, from 0")
    .optional(),
});

/** The schema of one fact of a field. */
export function factSchema(field: FactField): z.ZodObject {
  return ProgramFactsSchema.shape[field].unwrap().element as unknown as z.ZodObject;
}

/** The schema of a field's value. */
export function valueSchema(field: FactField): z.ZodType {
  return factSchema(field).shape.value as z.ZodType;
}

/** A fact's keys in the order in which files have them. */
const FACT_KEYS = ["value", "source", "strength", "for", "replaces", "dropped", "note"] as const;

/** The fact as its file will hold it. */
export function toFact(request: FactRequest, source: string): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = { ...request, source };
  return Object.fromEntries(
    FACT_KEYS.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]),
  );
}

/** The request, or every problem with it that its own text shows. `file` is what problems are reported on. */
export function checkRequest(
  input: unknown,
  { file, content }: { file: string; content: Content },
): { request: FactRequest } | { issues: readonly Issue[] } {
  const outline = readRecord(RequestSchema, input);
  if ("issues" in outline) return { issues: outline.issues.map((issue) => ({ file, ...issue })) };
  const request = outline.record as FactRequest;
  const issues = [
    ...checkOwner(request, content),
    ...checkPage(request.source, content),
    ...checkFact(request),
  ];
  return issues.length > 0 ? { issues: issues.map((issue) => ({ file, ...issue })) } : { request };
}

type Found = Omit<Issue, "file">;

function checkOwner({ program, sponsor }: FactRequest, content: Content): Found[] {
  if ((program === undefined) === (sponsor === undefined))
    return [{ message: 'expected one of "program" and "sponsor", not both.' }];
  const [path, id, known] =
    program === undefined
      ? (["sponsor", sponsor as string, content.sponsors] as const)
      : (["program", program, content.programs] as const);
  if (known.has(id)) return [];
  return [{ path: [path], message: `no ${path} "${id}".${didYouMean(id, known.keys())}` }];
}

function checkPage(source: FactRequest["source"], { sources }: Content): Found[] {
  if (typeof source === "string")
    return sources.has(source)
      ? []
      : [{ path: ["source"], message: `no source "${source}".${didYouMean(source, sources.keys())}` }];
  const { id, ...page } = source;
  const issues: Found[] = [];
  if (id !== undefined) {
    const named = readRecord(IdSchema, id);
    if ("issues" in named) issues.push(...named.issues.map((issue) => ({ ...issue, path: ["id"] })));
    else if (sources.has(named.record)) return [];
  }
  // The day of reading is today's where it is left out.
  const result = readRecord(SourceSchema, { read: "2000-01-01", ...page });
  if ("issues" in result) issues.push(...result.issues);
  return issues.map((issue) => ({ ...issue, path: ["source", ...(issue.path ?? [])] }));
}

function checkFact(request: FactRequest): Found[] {
  const result = readRecord(factSchema(request.field), toFact(request, "any-page"));
  return "issues" in result ? result.issues : [];
}
