import type { Hinted } from "./rule.ts";

/** What is told of a word and decides nothing: programs whose rules differ only in these share one check. */
const WORDS: ReadonlySet<string> = new Set([
  "shown",
  "notAfter",
  "sponsorWide",
  "note",
  "told",
  "at",
] satisfies readonly (keyof Hinted<unknown>)[]);

/** A text for what decides: as JSON writes it, but for words; by hand, for JSON takes three times as long to ask about each key. */
export function whatDecides(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += `${whatDecides(item)},`;
    return `[${text}]`;
  }
  for (const key in value) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item !== undefined && !WORDS.has(key)) text += `${key}:${whatDecides(item)},`;
  }
  return `{${text}}`;
}
