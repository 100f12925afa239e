import type { Guide } from "../content/content.ts";
import { findDirectives } from "../content/guide-syntax.ts";
import { PHASES, type Phase } from "../engine/season.ts";
import type { Site } from "../site/site.ts";
import type { Block, FactLine, Words } from "./blocks.ts";
import { makeBlock } from "./directives/index.ts";
import { thisWeekIn } from "./this-week.ts";

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

/** All words that a guide shows in a phase of the season: its answer, text, tasks and questions. */
export function countGuideWords(
  { answer, body, thisWeek, faq = [] }: GuideText,
  phase: Phase = PHASES[0],
): number {
  const { tasks } = thisWeekIn({ thisWeek }, phase);
  return countWords([answer, body, ...tasks, ...faq.flatMap(({ q, a }) => [q, a])].join("\n"));
}
/** All that somebody reads of a guide. */
export type GuideText = Pick<Guide, "answer" | "body" | "thisWeek" | "faq">;

/** Whole minutes, at least one, for all that the page shows: the tables and lists made from data are read too. */
export function readingMinutes(guide: GuideText, site: Site): number {
  const blocks = findDirectives(guide.body).map((directive) => countBlockWords(makeBlock(site, directive)));
  const words = blocks.reduce((sum, count) => sum + count, countGuideWords(guide, site.reckoning.phase));
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Words that a reader meets in a block. A tool is folded: its sentence alone counts. */
function countBlockWords(block: Block): number {
  return countWords(textsOf(block).join("\n"));
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "tool":
      return [block.summary];
    case "map":
      return [block.title, ...block.legend];
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ name }) => name),
        ...block.rows.flatMap(({ head, cells }) => [head, ...cells].flatMap(wordsOf)),
        block.after ?? "",
      ];
    case "programs":
      return [
        ...block.groups.flatMap(({ name, lines, programs }) => [
          name ?? "",
          ...lines.flatMap(lineTexts),
          ...programs.flatMap(({ program, lines: own, silent }) => [
            program.record.name,
            ...own.flatMap(lineTexts),
            ...silent,
          ]),
        ]),
        block.after ?? "",
      ];
  }
}

function wordsOf({ text, small = "" }: Words): string[] {
  return [text, small];
}

function lineTexts({ label, said }: FactLine): string[] {
  return [label, ...said.flatMap(wordsOf)];
}
