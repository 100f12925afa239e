import type { City, Content, Guide, Region, Term } from "./content.ts";
import { findDirectives } from "./guide-syntax.ts";

/** A piece of text with its place: a line of the body, or a text of the front matter. */
export interface TextPassage {
  readonly text: string;
  readonly line?: number;
  readonly path?: readonly (string | number)[];
}

export type TextRecord = City | Region | Guide | Term;

/** Every record that holds Markdown. */
export function listTextRecords(content: Content): TextRecord[] {
  return [
    ...content.cities.values(),
    ...content.regions.values(),
    ...content.guides.values(),
    ...content.glossary.values(),
  ];
}

/** All text of a Markdown file, front matter first. Lines that place a table of the data (`::programs{city=fresno}`) are no text. */
export function listPassages({
  id: _id,
  file: _file,
  body,
  bodyLine,
  ...frontMatter
}: TextRecord): TextPassage[] {
  const lines = body.split("\n").map((text, index) => ({ text, line: bodyLine + index }));
  return [...listTexts(frontMatter), ...lines.filter(({ text }) => findDirectives(text).length === 0)];
}

/** Every match of a pattern in all text of a Markdown file, with its place in the form of an issue. */
export function findInText(
  record: TextRecord,
  pattern: RegExp,
): { found: RegExpExecArray; place: { file: string; line?: number; path?: TextPassage["path"] & {} } }[] {
  return listPassages(record).flatMap(({ text, ...place }) =>
    [...text.matchAll(pattern)].map((found) => ({ found, place: { file: record.file, ...place } })),
  );
}

/** Every text within a value, with its path. */
export function* listTexts(value: unknown, path: readonly (string | number)[] = []): Generator<TextPassage> {
  if (typeof value === "string") yield { text: value, path };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value))
    yield* listTexts(member, [...path, Array.isArray(value) ? Number(key) : key]);
}
