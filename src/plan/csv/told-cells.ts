import { type KeptAnswer, type KeptAnswers, readAnswers } from "../own-answers.ts";

/** What parts the answers of one cell, and the parts of one answer. */
const BETWEEN = " | ";
const ANSWER =
  /^([a-z0-9-]{1,40}): ([a-z0-9-]{1,20}); ([a-z]+), ([a-z]+), (\d{4}-\d{2}-\d{2}), season (\d{4})$/;

/** What a program told the visitor as one cell, that can be read again: "visa-j1: yes; coordinator, mail, 2026-12-09, season 2027". */
export function writeTold(answers: KeptAnswers): string {
  return answers
    .map(
      ({ question, value, by, how, day, season }) =>
        `${question}: ${value}; ${by}, ${how}, ${day}, season ${season}`,
    )
    .join(BETWEEN);
}

/** Reads such a cell for a program; what is no such answer is counted and left out. */
export function readTold(
  cell: string,
  program: string,
): { readonly answers: KeptAnswers; readonly lost: number } {
  const texts = cell
    .split("|")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const found = texts.flatMap((text): readonly object[] => {
    const match = ANSWER.exec(text);
    if (!match) return [];
    const [, question, said = "", by, how, day, season] = match;
    const value = /^\d{1,3}$/.test(said) ? Number(said) : said;
    return [
      { program, question, value, by, how, day, season: Number(season) } satisfies Record<
        keyof KeptAnswer,
        unknown
      >,
    ];
  });
  const { answers } = readAnswers(found);
  return { answers, lost: texts.length - answers.length };
}
