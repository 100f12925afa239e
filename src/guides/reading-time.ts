import type { Guide } from "../content/content.ts";

/** A careful reader whose first language may be another. */
const WORDS_A_MINUTE = 180;

/** Words of a text in Markdown or HTML; markers and directives count as one each. */
export function countWords(text: string): number {
  const plain = text
    .replace(/<[^>]+>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[#*_>`|]/g, " ");
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** All words of a guide: its answer, text, tasks and questions. */
export function countGuideWords({ answer, body, thisWeek, faq = [] }: GuideText): number {
  return countWords([answer, body, ...thisWeek, ...faq.flatMap(({ q, a }) => [q, a])].join("\n"));
}
export type GuideText = Pick<Guide, "answer" | "body" | "thisWeek" | "faq">;

/** Whole minutes, at least one. */
export function readingMinutes(guide: GuideText): number {
  return Math.max(1, Math.round(countGuideWords(guide) / WORDS_A_MINUTE));
}
