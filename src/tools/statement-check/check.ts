import { findAbsences, type Wanted } from "./absences.ts";
import { judgeExams } from "./exam-findings.ts";
import { findExams } from "./exams.ts";
import { countLength, type LengthLimits } from "./length.ts";
import { findNames, judgeNames, type NameIndex } from "./names.ts";
import type { StatementReport } from "./report.ts";
import { paragraphsIn, sentencesIn, wordsIn } from "./text.ts";
import { findWording } from "./wording.ts";

/** What a statement is read with. */
export interface StatementContext extends Wanted {
  readonly limits: LengthLimits;
  readonly names: NameIndex;
}

/**
 * Reads a personal statement: how long it is, how much of it is about exams and where, worn or apologising words, names that do not fit, and
 * what is missing. Every finding points at its words. It counts and compares words; it does not understand them.
 */
export function checkStatement(text: string, context: StatementContext): StatementReport {
  const words = wordsIn(text);
  const paragraphs = paragraphsIn(text);
  const sentences = sentencesIn(text, paragraphs);
  const length = countLength(text, words, context.limits);
  const exams = findExams(text, sentences, paragraphs);
  const hits = findNames(words, context.names);
  const findings = [
    ...length.findings,
    ...judgeExams(text, exams, { sentences, paragraphs }),
    ...findWording(text, sentences, exams.sentences),
    ...judgeNames(text, hits, { target: context.target, sentences }),
  ];
  return {
    characters: length.characters,
    words: length.words,
    paragraphs: paragraphs.length,
    examShare: exams.share,
    findings,
    absences:
      words.length === 0
        ? []
        : findAbsences(text, { mentionsExams: exams.mentions.length > 0, hits, wanted: context }),
  };
}
