import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { fill } from "../../words/fill.ts";
import { type ExamMentions, matches } from "./exams.ts";
import { type Finding, someSpans } from "./report.ts";
import { type Span, spanAt } from "./text.ts";

/** Share of the text that exams may take: above the first look again, above the second cut. Our judgment. */
export const EXAM_SHARE = { look: 0.1, fix: 0.15 } as const;

const SCORE_NUMBER =
  /\b(?:1[6-9]\d|2[0-8]\d)\b(?!\s?(?:patients?|beds?|mg|people|families|hours|students|miles|cases|pounds|km|kg|ml|%|,\d))/g;

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
      title: fill(SAY.examFindings.ofYourTextIsAboutExams, { percent }),
      why: SAY.examFindings.theScoreAlreadyStandsInYour,
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
      title: SAY.examFindings.youNameAScore,
      why: SAY.examFindings.programsSeeTheNumberInYour,
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
      SAY.examFindings.examsHaveNoParagraphOfTheir,
      SAY.examFindings.withFewerThanThreeParagraphsThe,
      someSpans(said),
    );
    return findings;
  }
  if (exams.paragraphs.length > 1)
    place(
      "fix",
      fill(SAY.examFindings.examsComeUpInParagraphs, { paragraphs: exams.paragraphs.length }),
      SAY.examFindings.sayItOnceInOneShort,
      someSpans(said),
    );
  place(
    "fix",
    SAY.examFindings.examsInYourFirstParagraph,
    SAY.examFindings.theFirstParagraphIsWhatEverybody,
    exams.paragraphs[0] === 0 ? within(0) : null,
  );
  const last = paragraphs.length - 1;
  place(
    "fix",
    SAY.examFindings.examsInYourLastParagraph,
    SAY.examFindings.theLastParagraphIsWhatStays,
    exams.paragraphs.at(-1) === last ? within(last) : null,
  );
  return findings;
}
