import { type Span, spanAt } from "./text.ts";

/** Words that speak of exams whatever stands beside them. */
const SURE = [
  /\bUSMLEs?\b|\bCOMLEX\b|\bStep[ -]?(?:[123]|I{1,3}|One|Two|Three)\b(?:\s?-?\s?C[KS]\b)?/g,
  /\b(?:my|exam|test|board)\s+(?:\w+\s+)?scores?\b|\b(?:low|lower|poor|weak|bad|failing)\s+(?:exam\s+|test\s+|board\s+)?scores?\b/gi,
  /\b(?:(?:board|licens(?:ing|ure)|step)\s+exam(?:ination)?s?)\b/gi,
  /\b(?:first|second|third|fourth|1st|2nd|3rd|previous|failed|unsuccessful)\s+attempts?\b/gi,
  /\bretak(?:e|es|en|ing)\b|\bretook\b|\bre-?s(?:it|at|itting)\s+(?:the|my|it)\b/gi,
  /\bI\s+(?:had\s+)?(?:twice\s+|again\s+)?failed\b(?!\s+to\b)|\bmy\s+(?:\w+\s+)?failures?\b/gi,
  /\b(?:scored?|scoring)\s+(?:an?\s+|of\s+|only\s+|a\s+mere\s+)*\d{3}\b/gi,
];
/** Words that speak of exams only together, in one sentence. Failing organs and examined patients are neither. */
const FAILING =
  /(?<!\b(?:heart|renal|kidney|liver|hepatic|respiratory|cardiac|organ|ventricular|treatment|graft|ovarian|pump|multi-organ)\s)\b(?:fail(?:ed|ing|ures?|s)?|pass(?:ed|ing)?|score[ds]?|scoring)\b(?!\s+to\s+thrive|\s+away)/gi;
const EXAM =
  /(?<!\b(?:physical|clinical|neurological|neurologic|pelvic|abdominal|mental|status|on|breast|eye|rectal|bedside)\s)\b(?:exam(?:ination)?s?|tests?|boards)\b/gi;

/** Where a statement speaks of scores, exams or failures; `share` = how much of the text, 0-1. */
export interface ExamMentions {
  /** The words themselves. */
  readonly mentions: readonly Span[];
  /** Indices of the sentences they stand in. */
  readonly sentences: ReadonlySet<number>;
  /** Indices of the paragraphs they stand in, in order. */
  readonly paragraphs: readonly number[];
  readonly share: number;
}

/** Every place that speaks of scores, exams or failures of the writer's own. */
export function findExams(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
): ExamMentions {
  const sure = SURE.flatMap((pattern) => matches(text, pattern));
  const failing = matches(text, FAILING);
  const examined = new Set(matches(text, EXAM).map(({ start }) => spanAt(sentences, start)));
  const unsure = failing.filter(({ start }) => examined.has(spanAt(sentences, start)));
  const distinct = withoutOverlaps([...sure, ...unsure]);
  const inSentences = new Set(distinct.map(({ start }) => spanAt(sentences, start)).filter((at) => at >= 0));
  const inParagraphs = new Set(
    distinct.map(({ start }) => spanAt(paragraphs, start)).filter((at) => at >= 0),
  );
  const whole = lengthOf(sentences);
  const part = lengthOf([...inSentences].map((at) => sentences[at] as Span));
  return {
    mentions: distinct,
    sentences: inSentences,
    paragraphs: [...inParagraphs].sort((a, b) => a - b),
    share: whole === 0 ? 0 : part / whole,
  };
}

/** Every place that the pattern fits. */
export function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** In the order of the text; of spans that overlap, the first and longest. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (!before || span.start >= before.end) kept.push(span);
  }
  return kept;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
