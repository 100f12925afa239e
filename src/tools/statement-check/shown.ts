import type { Absence, Count, Finding, StatementReport } from "./report.ts";
import type { Span } from "./text.ts";

/** More findings than this are counted and not listed: nobody reads them, and a page of 90,000 stands still. */
export const MOST_FINDINGS = 200;
/** Of all marks in the text, and of the text that is shown with them: more than twice what ERAS takes. */
const MOST_MARKS = 500;
/** Characters that are shown with their marks. */
export const MOST_CHECKED = 60_000;

/** What of a report is shown: the worst findings first, those of one kind in the order of the text. */
export interface ShownReport {
  readonly characters: Count;
  readonly words: Count;
  readonly paragraphs: number;
  readonly examShare: number;
  readonly absences: readonly Absence[];
  /** Of all findings, shown or not. */
  readonly fixes: number;
  readonly looks: number;
  readonly findings: readonly Finding[];
}

/** Leaves out the lightest findings where there are too many to show. */
export function toShown({ findings, ...rest }: StatementReport): ShownReport {
  const fixes = findings.filter(({ level }) => level === "fix").length;
  let marks = 0;
  const shown = [...findings]
    .sort(byLevelThenPlace)
    .slice(0, MOST_FINDINGS)
    .map((finding): Finding => {
      const [first, ...others] = finding.spans;
      const room = Math.max(0, MOST_MARKS - MOST_FINDINGS - marks);
      const spans: readonly [Span, ...Span[]] = [first, ...others.slice(0, room)];
      marks += spans.length - 1;
      return { ...finding, spans };
    });
  return { ...rest, fixes, looks: findings.length - fixes, findings: shown };
}

function byLevelThenPlace(a: Finding, b: Finding): number {
  return Number(b.level === "fix") - Number(a.level === "fix") || a.spans[0].start - b.spans[0].start;
}
