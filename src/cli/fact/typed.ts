import { z } from "astro/zod";
import { parseJson } from "../../content/parse-json.ts";
import { readRecord } from "../../content/schema-words.ts";

/** One thing that a value says: the letters' "count". */
export interface TypedPart {
  readonly name: string;
  readonly schema: z.ZodType;
}

const YES = /^(yes|true)$/i;
const NO = /^(no|false)$/i;
/** What a person writes of a part that the page leaves open. */
const LEFT_OPEN = /^(|-|null|not said|does not say)$/i;
const PART = /^\s*([A-Za-z][\w-]*)\s*[:=]\s*(.*?)\s*$/;

/** The parts of a value that has some, in the order of its schema; none for a value that is one thing. */
export function partsOfValue(schema: z.ZodType): readonly TypedPart[] {
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape).map(([name, part]) => ({ name, schema: part as z.ZodType }))
    : [];
}

/** What the schema asks for, in its own words: `one of "yes", "no", "case-by-case"`. */
export function expectedBy(schema: z.ZodType): string {
  const result = readRecord(schema, undefined);
  if (!("issues" in result)) return "anything";
  return (result.issues[0]?.message ?? "").replace(/^missing\. Expected /, "").replace(/\.$/, "");
}

/**
 * The value that a typed text stands for: "220" → 220, "yes" → true where a yes or no is asked for, "count: 3, us: 1" → an object with its
 * other parts left open, "spanish, punjabi" → a list. JSON is taken as it is. What fits nothing comes back as text, for the schema to refuse.
 */
export function readTyped(schema: z.ZodType, text: string): unknown {
  const typed = text.trim();
  if (/^[[{"]/.test(typed)) {
    const parsed = parseJson(typed);
    return "value" in parsed ? parsed.value : typed;
  }
  return toValue(schema, typed);
}

function toValue(schema: z.ZodType, typed: string): unknown {
  if (schema instanceof z.ZodOptional) return toValue(schema.unwrap() as z.ZodType, typed);
  if (schema instanceof z.ZodNullable)
    return LEFT_OPEN.test(typed) ? null : toValue(schema.unwrap() as z.ZodType, typed);
  if (schema instanceof z.ZodUnion) return toOneOf(schema, typed);
  if (schema instanceof z.ZodBoolean) return YES.test(typed) ? true : NO.test(typed) ? false : typed;
  if (schema instanceof z.ZodLiteral && schema.value === true && YES.test(typed)) return true;
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
  if (schema instanceof z.ZodArray)
    return typed === ""
      ? []
      : typed.split(/\s*[,;]\s*/).map((member) => toValue(schema.element as z.ZodType, member));
  if (schema instanceof z.ZodObject) return toParts(schema, typed);
  if (schema instanceof z.ZodEnum)
    return schema.options.find((option) => String(option).toLowerCase() === typed.toLowerCase()) ?? typed;
  return typed;
}

function toOneOf(schema: z.ZodUnion, typed: string): unknown {
  const read = schema.options.map((option) => toValue(option as z.ZodType, typed));
  return read.find((value) => schema.safeParse(value).success) ?? read[0];
}

/** "count: 3, us: 1"; a comma within a list of one part ("exams: step1, step2") goes on with that part. */
function toParts(schema: z.ZodObject, typed: string): unknown {
  const given = new Map<string, string>();
  let last: string | undefined;
  for (const piece of typed.split(/[,;\n]/)) {
    const [, name, value = ""] = PART.exec(piece) ?? [];
    if (name !== undefined) given.set(name, value);
    else if (last === undefined) return typed;
    else given.set(last, `${given.get(last)},${piece}`);
    last = name ?? last;
  }
  const named = partsOfValue(schema).map(({ name, schema: part }) => {
    const value = given.get(name);
    given.delete(name);
    if (value !== undefined) return [name, toValue(part, value.trim())];
    return [name, part.safeParse(null).success ? null : part.safeParse(undefined).success ? undefined : null];
  });
  return Object.fromEntries([...named, ...given].filter(([, value]) => value !== undefined));
}
