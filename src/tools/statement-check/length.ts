import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { fill } from "../../words/fill.ts";
import type { Count, Finding } from "./report.ts";
import { countCharacters, placeOfCharacter, type Word } from "./text.ts";

/** How long a statement may be, and should be. */
export interface LengthLimits {
  /** ERAS takes no more. */
  readonly characters: number;
  /** About one printed page; our judgment. */
  readonly words: { readonly fewest: number; readonly most: number };
}

/** Our judgment of what a reader with many files will read to its end: about one page. */
export const USUAL_WORDS = { fewest: 650, most: 850 } as const;

/** Characters as ERAS counts them, and words, with what is wrong with either. */
export function countLength(
  text: string,
  words: readonly Word[],
  limits: LengthLimits,
): { readonly characters: Count; readonly words: Count; readonly findings: readonly Finding[] } {
  const characters = countCharacters(text);
  const tooLong = characters > limits.characters;
  const counted = {
    characters: {
      value: characters,
      fits: characters === 0 ? "empty" : tooLong ? "long" : "fits",
    } satisfies Count,
    words: { value: words.length, fits: fitOf(words.length, limits.words) } satisfies Count,
  };
  const findings: Finding[] = [];
  if (tooLong)
    findings.push({
      kind: "length",
      level: "fix",
      title: fill(SAY.length.charactersTooManyForEras, {
        characters: thousands(characters - limits.characters),
      }),
      why: SAY.length.erasTakesNoMoreThanIts,
      spans: [{ start: placeOfCharacter(text, limits.characters), end: text.length }],
    });
  const firstBeyond = words[limits.words.most];
  const last = words.at(-1);
  if (firstBeyond && last)
    findings.push({
      kind: "length",
      level: "look",
      title: fill(SAY.length.wordsMoreThanAPage, { words: thousands(words.length - limits.words.most) }),
      why: SAY.length.ourJudgmentAReaderHasMany,
      spans: [{ start: firstBeyond.start, end: last.end }],
    });
  return { ...counted, findings };
}

function fitOf(count: number, { fewest, most }: LengthLimits["words"]): Count["fits"] {
  if (count === 0) return "empty";
  if (count < fewest) return "short";
  return count > most ? "long" : "fits";
}
