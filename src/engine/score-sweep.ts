import type { Compiled } from "./compile.ts";
import { isStep2Final, withStep2 } from "./exam-passes.ts";
import { inOneGo } from "./pieces.ts";
import type { Occasion, Profile } from "./profile.ts";
import { rank } from "./rank.ts";
import { byId, type Move, movesBetween } from "./what-if.ts";
import { list } from "./wording.ts";

/** A Step 2 CK score from which on programs stand in a better group. */
export interface Threshold {
  readonly score: number;
  /** Against the threshold below; the first one against today. */
  readonly more: readonly Move[];
  /** Against today. */
  readonly all: readonly Move[];
  /** Programs that a pass with this score would close, as it cannot be taken again for their minimum. */
  readonly closing: readonly Move[];
}

/**
 * The scores at which any program changes group, of `marks` (`step2Marks`); the first is always the pass mark. Null for a person whose score is
 * final, or who has not said. Minimums are the only scores that move a group, so no score between them has to be tried (a property test tries).
 */
export function sweepStep2(
  compiled: Compiled,
  profile: Profile,
  occasion: Occasion,
  marks: readonly number[],
): readonly Threshold[] | null {
  return inOneGo(sweepInPieces(compiled, profile, occasion, marks));
}

/** As `sweepStep2`, a score a piece. */
export function* sweepInPieces(
  compiled: Compiled,
  profile: Profile,
  occasion: Occasion,
  marks: readonly number[],
): Generator<void, readonly Threshold[] | null> {
  if (isStep2Final(profile) || profile.step2 === undefined) return null;
  const today = byId(rank(compiled, profile, occasion));
  let below = today;
  const thresholds: Threshold[] = [];
  for (const [index, score] of marks.entries()) {
    yield;
    const standings = rank(compiled, withStep2(profile, score), occasion);
    const more = movesBetween(below, standings).better;
    below = byId(standings);
    if (index > 0 && more.length === 0) continue;
    const { better: all, worse: closing } = movesBetween(today, standings);
    thresholds.push({ score, more, all, closing });
  }
  return thresholds;
}

/** What a score brings: the last threshold it reaches. */
export function reachedAt(thresholds: readonly Threshold[], score: number): Threshold | undefined {
  return thresholds.findLast((threshold) => threshold.score <= score);
}

/** "At 225, three more programs: two to Open by its rules and one to Ask first." Null above the last threshold. */
export function nextThresholdWords(thresholds: readonly Threshold[], score: number): string | null {
  const next = thresholds.find((threshold) => threshold.score > score && threshold.more.length > 0);
  if (!next) return null;
  const count = next.more.length;
  return `At ${next.score}, ${inWords(count)} more ${count === 1 ? "program" : "programs"}: ${movesInWords(next.more)}.`;
}

const DESTINATIONS = [
  ["open", "to Open by its rules"],
  ["ask", "to Ask first"],
  ["step", "to One step away"],
] as const;

/** "two to Open by its rules and one to Ask first". */
export function movesInWords(moves: readonly Move[]): string {
  return list(
    DESTINATIONS.flatMap(([group, words]) => {
      const count = moves.filter(({ to }) => to === group).length;
      return count === 0 ? [] : [`${inWords(count)} ${words}`];
    }),
  );
}

const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Numbers to twelve as words. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}
