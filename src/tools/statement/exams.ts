import { type Finding, someSpans } from "./report.ts";
import { type Span, spanAt } from "./text.ts";

/** Share of the text that exams may take: above the first look again, above the second cut. Our judgment. */
export const EXAM_SHARE = { look: 0.1, fix: 0.15 } as const;

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
const SCORE_NUMBER =
  /\b(?:1[6-9]\d|2[0-8]\d)\b(?!\s?(?:patients?|beds?|mg|people|families|hours|students|miles|cases|pounds|km|kg|ml|%|,\d))/g;

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
  const mentions = SURE.flatMap((pattern) => matches(text, pattern));
  const failing = matches(text, FAILING);
  const examined = new Set(matches(text, EXAM).map(({ start }) => spanAt(sentences, start)));
  mentions.push(...failing.filter(({ start }) => examined.has(spanAt(sentences, start))));
  const distinct = withoutOverlaps(mentions);
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

/** What is wrong with the amount, the place and the numbers. */
export function judgeExams(
  text: string,
  exams: ExamMentions,
  { sentences, paragraphs }: { sentences: readonly Span[]; paragraphs: readonly Span[] },
): readonly Finding[] {
  const said = [...exams.sentences].sort((a, b) => a - b).map((at) => sentences[at] as Span);
  const spans = someSpans(said);
  if (!spans) return [];
  const findings: Finding[] = [];
  if (exams.share > EXAM_SHARE.look) {
    const percent = Math.round(exams.share * 100);
    findings.push({
      kind: "exam-share",
      level: exams.share > EXAM_SHARE.fix ? "fix" : "look",
      title: `${percent}% of your text is about exams`,
      why: "The score already stands in your file. A short account (10 to 15% at most) shows that you own it; more lets it fill the page that should show you.",
      spans,
    });
  }
  findings.push(...judgePlace(exams, said, paragraphs));
  const numbers = someSpans(
    matches(text, SCORE_NUMBER).filter(({ start }) => exams.sentences.has(spanAt(sentences, start))),
  );
  if (numbers)
    findings.push({
      kind: "exam-number",
      level: "look",
      title: "You name a score",
      why: "Programs see the number in your transcript. Spend these words on what you changed and what came of it.",
      spans: numbers,
    });
  return findings;
}

function judgePlace(
  exams: ExamMentions,
  said: readonly Span[],
  paragraphs: readonly Span[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const within = (at: number) =>
    someSpans(said.filter(({ start }) => paragraphs[at] !== undefined && spanAt(paragraphs, start) === at));
  const place = (level: Finding["level"], title: string, why: string, spans: Finding["spans"] | null) => {
    if (spans) findings.push({ kind: "exam-place", level, title, why, spans });
  };
  if (paragraphs.length < 3) {
    place(
      "look",
      "Exams have no paragraph of their own",
      "With fewer than three paragraphs the exam stands in your opening or your close. Give it one short paragraph in between.",
      someSpans(said),
    );
    return findings;
  }
  if (exams.paragraphs.length > 1)
    place(
      "fix",
      `Exams come up in ${exams.paragraphs.length} paragraphs`,
      "Say it once, in one short paragraph. Coming back to it makes it the theme of your statement.",
      someSpans(said),
    );
  place(
    "fix",
    "Exams in your first paragraph",
    "The first paragraph is what everybody reads. It should show the physician, not the number.",
    exams.paragraphs[0] === 0 ? within(0) : null,
  );
  const last = paragraphs.length - 1;
  place(
    "fix",
    "Exams in your last paragraph",
    "The last paragraph is what stays. End on what you will bring.",
    exams.paragraphs.at(-1) === last ? within(last) : null,
  );
  return findings;
}

function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** In the order of the text; of spans that overlap, the first and longest. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
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
