import SAY from "../../content/words/plan.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import type { Occasion } from "../engine/profile.ts";
import { phaseOf } from "../engine/season.ts";
import type { Group } from "../engine/verdict-types.ts";
import { fill } from "../words/fill.ts";
import { START_SIZE } from "./start-size.ts";

/** What the warnings look at: each program of a list with what this visitor's verdict says. */
export interface WeighedEntry {
  readonly specialty: string;
  readonly group: Group;
  /** True when the visitor needs a visa and the program's pages do not tell whether it sponsors one. */
  readonly isVisaUnknown: boolean;
  /** The visitor has applied there this season. */
  readonly isSent: boolean;
}

/** What is wrong with the shape of a list, by our own judgment. */
export type WarningId = "few" | "one-specialty" | "all-reach" | "visa-unknown" | "closed";

/** A warning in a sentence. */
export interface Warning {
  readonly id: WarningId;
  readonly words: string;
}

/** Below this many programs a list is only begun: its shape tells nothing yet. */
const A_START = 10;

/** Rank lists are open: whoever reads a list then sends nothing more for this season, and a warning would only hurt. */
export function isTooLateToSend({ season, asOf }: Occasion): boolean {
  return ["rank", "wait", "match-week"].includes(phaseOf(season, asOf));
}

/** What somebody should know before they send this list. None of it is a chance of matching. */
export function warningsOf(
  listed: readonly WeighedEntry[],
  { hasLowScore, isTooLate }: { readonly hasLowScore: boolean; readonly isTooLate: boolean },
): readonly Warning[] {
  if (isTooLate || listed.every(({ isSent }) => isSent)) return [];
  const count = (test: (one: WeighedEntry) => boolean) => listed.filter(test).length;
  const warnings: Warning[] = [];
  const closed = count(({ group, isSent }) => group === "closed" && !isSent);
  if (closed > 0)
    warnings.push({
      id: "closed",
      words: fill(SAY.warnings.closedToYouARuleThey, {
        part:
          closed === 1
            ? SAY.warnings.oneProgramOnYourListIs
            : fill(SAY.warnings.programsOnYourListAre, { closed: thousands(closed) }),
      }),
    });
  if (hasLowScore && listed.length < START_SIZE)
    warnings.push({
      id: "few",
      words: fill(SAY.warnings.yourListHasAndYourScore, {
        listed: thousands(listed.length),
        fewPrograms: START_SIZE,
      }),
    });
  if (listed.length >= A_START && new Set(listed.map(({ specialty }) => specialty)).size === 1)
    warnings.push({
      id: "one-specialty",
      words: SAY.warnings.allAreOfOneSpecialtyA,
    });
  if (listed.length >= A_START && count(({ group }) => group === "open") === 0)
    warnings.push({
      id: "all-reach",
      words: SAY.warnings.noneOfTheseIsOpenBy,
    });
  const unknown = count(({ isVisaUnknown }) => isVisaUnknown);
  if (unknown * 2 > listed.length)
    warnings.push({
      id: "visa-unknown",
      words: fill(SAY.warnings.youNeedAVisaAndOf, {
        unknown: thousands(unknown),
        listed: thousands(listed.length),
      }),
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
