import type { Group } from "../engine/verdict-types.ts";

/** What the warnings look at: each program of a list with what this visitor's verdict says. */
export interface WeighedEntry {
  readonly specialty: string;
  readonly group: Group;
  /** True when the visitor needs a visa and the program's pages do not tell whether it sponsors one. */
  readonly isVisaUnknown: boolean;
  /** The visitor has applied there this season. */
  readonly isSent: boolean;
}

export type WarningId = "few" | "one-specialty" | "all-reach" | "visa-unknown" | "closed";

export interface Warning {
  readonly id: WarningId;
  readonly words: string;
}

/** Our own judgment for low scores, not a figure of any page that we read: 80 to 120 applications, as the figure `applications-our-range` says. */
const FEW_PROGRAMS = 80;
/** Below this many programs a list is only begun: its shape tells nothing yet. */
const A_START = 10;

/** What somebody should know before they send this list. None of it is a chance of matching. */
export function warningsOf(
  listed: readonly WeighedEntry[],
  { hasLowScore }: { readonly hasLowScore: boolean },
): readonly Warning[] {
  if (listed.every(({ isSent }) => isSent)) return [];
  const count = (test: (one: WeighedEntry) => boolean) => listed.filter(test).length;
  const warnings: Warning[] = [];
  const closed = count(({ group, isSent }) => group === "closed" && !isSent);
  if (closed > 0)
    warnings.push({
      id: "closed",
      words: `${closed === 1 ? "One program on your list is" : `${closed} programs on your list are`} closed to you: a rule they state cannot be met. An application there is money lost.`,
    });
  if (hasLowScore && listed.length < FEW_PROGRAMS)
    warnings.push({
      id: "few",
      words: `Your list has ${listed.length}, and your score is low for a specialty on it. With a low score we suggest ${FEW_PROGRAMS} to 120 programs as a start. (That is our own judgment, not a figure from a page that we read.)`,
    });
  if (listed.length >= A_START && new Set(listed.map(({ specialty }) => specialty)).size === 1)
    warnings.push({
      id: "one-specialty",
      words:
        "All are of one specialty. A second one spreads the risk, and its first programs cost less than more of the same. It needs its own letters and statement.",
    });
  if (listed.length >= A_START && count(({ group }) => group === "open") === 0)
    warnings.push({
      id: "all-reach",
      words:
        "None of these is open by its rules. Ask the programs in “Ask first” before you pay, and look for some that are open.",
    });
  const unknown = count(({ isVisaUnknown }) => isVisaUnknown);
  if (unknown * 2 > listed.length)
    warnings.push({
      id: "visa-unknown",
      words: `You need a visa, and ${unknown} of these ${listed.length} do not say whether they sponsor one. Ask them first.`,
    });
  return warnings;
}

/** Low as the site defines it: below the pass mark, or below what three of four matched non-US IMGs of the specialty had. */
export function isLowScore(
  score: number | undefined,
  { passMark, firstQuartiles }: { readonly passMark: number; readonly firstQuartiles: readonly number[] },
): boolean {
  return score !== undefined && (score < passMark || firstQuartiles.some((quartile) => score < quartile));
}
