import { z } from "astro/zod";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./nearest.ts";

/** Longest piece of a wrong value that is shown. */
const LONGEST_SHOWN = 60;

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** The record as the schema reads it, or an issue for each thing wrong with it, in one voice: `expected <words>, found <value>`. */
export function readRecord<T extends z.ZodType>(
  schema: T,
  input: unknown,
): { record: z.output<T> } | { issues: Omit<Issue, "file">[] } {
  const result = schema.safeParse(input, { error: sayIssue });
  if (result.success) return { record: result.data };
  // A number that is neither whole nor in range fails twice with the same words.
  const distinct = new Map(
    result.error.issues.map((issue) => [JSON.stringify([issue.path, issue.message]), issue]),
  );
  return {
    issues: [...distinct.values()].map(({ path, message }) => ({
      path: path.map((step) => (typeof step === "number" ? step : String(step))),
      message,
    })),
  };
}

function sayIssue(issue: RawIssue): string {
  const schema = (issue.schema ?? issue.inst) as z.core.$ZodType | undefined;
  if (issue.code === "unrecognized_keys") return sayUnknownKeys(issue.keys ?? [], schema);
  const expected = expectedWords(schema, issue);
  if (issue.input === undefined) return `missing. Expected ${expected}.`;
  const hint =
    issue.code === "invalid_value" && typeof issue.input === "string"
      ? didYouMean(issue.input, (issue.values ?? []).map(String))
      : "";
  return `expected ${expected}, found ${show(issue.input)}.${hint}`;
}

function sayUnknownKeys(keys: readonly string[], schema: z.core.$ZodType | undefined): string {
  const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return keys.map((key) => `unknown key "${key}".${didYouMean(key, shape)}`).join(" ");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text in quotes",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets",
  record: "an object in curly brackets",
  number: "a number",
  int: "a whole number",
};

/** The schema's own description, else what can be said of the issue. */
function expectedWords(schema: z.core.$ZodType | undefined, issue: RawIssue): string {
  const described = schema && z.globalRegistry.get(schema)?.description;
  if (described) return described;
  if (issue.code === "invalid_value") return listOptions(issue.values ?? []);
  if (issue.code === "invalid_type") return TYPES[issue.expected as string] ?? String(issue.expected);
  return "a value that fits this field";
}

function listOptions(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? (words[0] as string) : `one of ${words.join(", ")}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
