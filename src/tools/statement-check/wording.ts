import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { CLICHES } from "./cliches.ts";
import { APOLOGIES, BLAMES, type Phrase } from "./phrases.ts";
import type { Finding } from "./report.ts";
import { type Span, spanAt } from "./text.ts";

interface Compiled extends Phrase {
  readonly regex: RegExp;
}

const KINDS: readonly {
  readonly kind: "apology" | "blame" | "cliche";
  readonly title: string;
  readonly phrases: readonly Compiled[];
}[] = [
  { kind: "apology", title: SAY.wording.apologyOrPlea, phrases: APOLOGIES.map(toRegex) },
  { kind: "blame", title: SAY.wording.blameOrBadLuck, phrases: BLAMES.map(toRegex) },
  { kind: "cliche", title: SAY.wording.wornWords, phrases: CLICHES.map(toRegex) },
];

/** Apologies, blame and clichés. Beside exams an apology or blame is to be fixed; elsewhere it is to be looked at. */
export function findWording(
  text: string,
  sentences: readonly Span[],
  examSentences: ReadonlySet<number>,
): readonly Finding[] {
  const plain = text.replaceAll("’", "'");
  return KINDS.flatMap(({ kind, title, phrases }) =>
    phrases.flatMap(({ regex, why, nearExams }) =>
      Array.from(plain.matchAll(regex)).flatMap(({ index, 0: words }): readonly Finding[] => {
        const near = isNear(spanAt(sentences, index), examSentences);
        if (nearExams && !near) return [];
        const level = near && kind !== "cliche" ? "fix" : "look";
        return [{ kind, level, title, why, spans: [{ start: index, end: index + words.length }] }];
      }),
    ),
  );
}

/** In a sentence on exams or in the one before or after it. */
function isNear(sentence: number, examSentences: ReadonlySet<number>): boolean {
  return [sentence - 1, sentence, sentence + 1].some((at) => at >= 0 && examSentences.has(at));
}

function toRegex(phrase: Phrase): Compiled {
  // White space in a pattern stands for any few blanks or one line break.
  const body = phrase.pattern.replaceAll(" ", "\\s{1,3}");
  return { ...phrase, regex: new RegExp(`\\b(?:${body})\\b`, "gi") };
}
