/** The Flesch-Kincaid grade of a guide's text: markers count as one short word, headings, bullets and table rows as sentences. */
export function gradeOf(text: string): number {
  const prose = text
    .replace(/^::.*$/gm, "")
    .replace(/\{(?:guide|program|city|region|tool):([a-z-]+)\}/g, (_, id: string) => id.replaceAll("-", " "))
    .replace(/\{[a-z]+:[^}]*\}/g, "5")
    .replace(/\{[^}]*\}/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/gm, "")
    .replace(/[*|]/g, " ");
  const sentences = prose.split(/[.!?]+(?=\s|"|$)|\n+/).filter((one) => /[a-z]/i.test(one));
  const words = prose.match(/[A-Za-z0-9'’-]+/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "");
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The paragraphs and list items of a guide's text, without their bullets; headings, tables, examples and blocks left out. */
export function passagesOf(body: string): string[] {
  return body
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:#|\||::|>)/.test(line));
}
