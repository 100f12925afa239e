import { parseFrontmatter } from "astro/markdown";
import { thousands } from "../engine/counted.ts";

/** A Markdown file: its front matter, its text, and the line on which the text begins. */
export interface MarkdownFile {
  readonly frontMatter: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** Characters: many times the longest paragraph. Rules compare words with words within a line, which takes minutes in one without end. */
const LONGEST_LINE = 5_000;

/** Splits a Markdown file at its front matter, or tells the line and the words of what is wrong with it. */
export function parseMarkdown(text: string): MarkdownFile | { line: number; message: string } {
  const long = text.split("\n").findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    return {
      line: long + 1,
      message: `a line of more than ${thousands(LONGEST_LINE)} characters. A blank line begins a new paragraph.`,
    };
  try {
    const { frontmatter, rawFrontmatter, content } = parseFrontmatter(text);
    if (rawFrontmatter === "")
      return { line: 1, message: "no front matter. Expected a block between two lines of three hyphens." };
    return {
      frontMatter: daysToText(frontmatter),
      body: content,
      bodyLine: text.slice(0, text.length - content.length).split("\n").length,
    };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } };
    return { line: (mark?.line ?? 0) + 1, message: `invalid front matter: ${reason ?? String(error)}.` };
  }
}

/** YAML reads an unquoted 2026-11-22 as a date; records hold it as text. */
export function daysToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysToText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, daysToText(member)]));
}
