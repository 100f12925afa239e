import { FACT_FIELDS, type FactField } from "../../content/schemas/program-facts.ts";
import { valueSchema } from "./request.ts";
import { readTyped } from "./typed.ts";

/** What a request may hold when it comes as flags, or as the answers of a form. */
export const REQUEST_FLAGS = {
  program: { type: "string" },
  sponsor: { type: "string" },
  field: { type: "string" },
  value: { type: "string" },
  strength: { type: "string" },
  for: { type: "string" },
  note: { type: "string" },
  "instead-of": { type: "string" },
  source: { type: "string" },
  url: { type: "string" },
  title: { type: "string" },
  publisher: { type: "string" },
  kind: { type: "string" },
  shows: { type: "string" },
} as const;

export type Flags = { readonly [K in keyof typeof REQUEST_FLAGS]?: string | undefined };

const PAGE_FLAGS = ["title", "publisher", "url", "kind"] as const;
/** What is written for a page that shows no date. */
const NO_DATE = /^(none|null|no date|)$/i;

/** A request from flags, unchecked; undefined when none of them is given. */
export function fromFlags(flags: Flags): Record<string, unknown> | undefined {
  const names = Object.keys(REQUEST_FLAGS) as (keyof Flags)[];
  if (names.every((name) => flags[name] === undefined)) return undefined;
  const { field, value, strength, source } = flags;
  const isField = FACT_FIELDS.includes(field as FactField);
  const request: Record<string, unknown> = {
    program: flags.program,
    sponsor: flags.sponsor,
    field,
    value: isField && value !== undefined ? readTyped(valueSchema(field as FactField), value) : value,
    strength: strength === undefined ? undefined : readStrength(strength),
    for: flags.for,
    note: flags.note,
    insteadOf: /^\d+$/.test(flags["instead-of"] ?? "") ? Number(flags["instead-of"]) : flags["instead-of"],
    source: PAGE_FLAGS.some((name) => flags[name] !== undefined) ? toPage(flags) : source,
  };
  return Object.fromEntries(Object.entries(request).filter(([, one]) => one !== undefined));
}

/** How firmly, in the words of the form. */
const STRENGTHS: ReadonlyMap<string, string> = new Map([
  ["a rule", "required"],
  ["a rule with exceptions", "exceptions"],
  ["a wish", "preferred"],
]);

/** "required", or "a rule", or "count: required, us: preferred" as an object. */
export function readStrength(typed: string): unknown {
  if (!/[:=]/.test(typed)) return STRENGTHS.get(typed.trim().toLowerCase()) ?? typed.trim();
  const pieces = typed.split(/[,;]/).map((piece) => piece.split(/[:=]/).map((one) => one.trim()));
  return Object.fromEntries(
    pieces.map(([part = "", word = ""]) => [part, STRENGTHS.get(word.toLowerCase()) ?? word]),
  );
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** The date that a page shows: "October 2026" → "2026-10", nothing or "none" → null. What is no date stays as typed, for the schema to refuse. */
export function readShown(typed: string): string | null {
  const text = typed.trim();
  if (NO_DATE.test(text)) return null;
  const [, name = "", day, year] = /^([a-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => name !== "" && one.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return text;
  return [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, "0")).join("-");
}

function toPage(flags: Flags): Record<string, unknown> {
  const given = PAGE_FLAGS.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]]));
  const shows = readShown(flags.shows ?? "");
  return { ...(flags.source !== undefined && { id: flags.source }), ...Object.fromEntries(given), shows };
}
