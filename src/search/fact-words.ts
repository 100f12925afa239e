import { PROGRAM_FACTS, type ProgramFact } from "./documents.ts";

/** Words of a query that ask for a fact instead of a name. */
export type FactWords = { facts: readonly ProgramFact[]; from: number; length: number };

const PHRASES: readonly { facts: readonly ProgramFact[]; phrases: string }[] = [
  { facts: ["j1"], phrases: "j1 visa, j 1 visa, j1, j 1" },
  { facts: ["h1b"], phrases: "h1b visa, h 1b visa, h1 visa, h1b, h 1b, h1 b, h 1 b, h1" },
  { facts: ["j1", "h1b"], phrases: "visa, visas" },
  { facts: ["imgs"], phrases: "img, imgs, fmg, fmgs, foreign graduates, international graduates" },
  {
    facts: ["noMinimum"],
    phrases: `no minimum step 2 score, no step 2 minimum, no minimum score, no score minimum, no minimum step 2,
      no cut off, no cutoff, no minimum, no min, without minimum, without cutoff`,
  },
  { facts: ["unfilled"], phrases: "unfilled seats, unfilled positions, unfilled, soap" },
];

const BY_LENGTH = PHRASES.flatMap(({ facts, phrases }) =>
  phrases.split(",").map((phrase) => ({ facts, words: phrase.trim().split(/\s+/) })),
).sort((a, b) => b.words.length - a.words.length);

/** @returns the facts a query asks for, longest wording first, no word twice */
export function findFactWords(words: readonly string[]): FactWords[] {
  const found: FactWords[] = [];
  for (let from = 0; from < words.length; ) {
    const match = BY_LENGTH.find((phrase) => phrase.words.every((word, i) => words[from + i] === word));
    if (match) found.push({ facts: match.facts, from, length: match.words.length });
    from += match?.words.length ?? 1;
  }
  return found;
}

/** The bits of all facts of the list. */
export function bitsOf(facts: readonly ProgramFact[]): number {
  return facts.reduce((bits, fact) => bits | PROGRAM_FACTS[fact], 0);
}
