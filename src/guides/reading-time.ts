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

/** Whole minutes, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_A_MINUTE));
}
