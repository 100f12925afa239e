import type {
  City,
  Content,
  Desk,
  FiledAnswers,
  FiledGroup,
  FiledWords,
  Flow,
  Guide,
  QuizStep,
  Region,
  Term,
  Tool,
} from "./content.ts";
import { findDirectives } from "./guide-syntax.ts";

/** A piece of text with its place: a line of the body, or a text of the front matter. */
export interface TextPassage {
  readonly text: string;
  readonly line?: number;
  readonly path?: readonly (string | number)[];
}

/** A record that holds text for visitors: Markdown, or sentences in JSON. */
export type TextRecord =
  | City
  | Region
  | Guide
  | Term
  | Tool
  | Flow
  | Desk
  | QuizStep
  | FiledAnswers
  | FiledGroup
  | FiledWords;

/** Every record that holds text for visitors. */
export function listTextRecords(content: Content): TextRecord[] {
  return [
    ...content.cities.values(),
    ...content.regions.values(),
    ...content.guides.values(),
    ...content.glossary.values(),
    ...content.tools.values(),
    ...content.flows.values(),
    ...content.desk.values(),
    ...content.quiz.values(),
    ...content.answers.values(),
    ...content.groups.values(),
    ...content.words.values(),
  ];
}

/** All text of a record, front matter first. Lines that place a table of the data (`::programs{city=fresno}`) are no text. */
export function listPassages(record: TextRecord): TextPassage[] {
  const { id: _id, file: _file, ...rest } = record;
  if (!isMarkdown(rest)) return [...listTexts(rest)];
  const { body, bodyLine, ...frontMatter } = rest;
  const lines = body.split("\n").map((text, index) => ({ text, line: bodyLine + index }));
  return [...listTexts(frontMatter), ...lines.filter(({ text }) => findDirectives(text).length === 0)];
}

function isMarkdown<T extends object>(record: T): record is Extract<T, { body: string }> {
  return "body" in record && typeof record.body === "string";
}

/** Every match of a pattern in all text of a record, with its place in the form of an issue. */
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
