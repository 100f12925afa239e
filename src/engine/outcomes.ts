import type { Imagined } from "./attempts.ts";
import type { Column, Columns } from "./compile.ts";
import type { Occasion } from "./profile.ts";

/** A criterion as far as its outcomes hang on it. */
interface Checking<O> {
  readonly answers: readonly (keyof Imagined)[];
  check(rule: unknown, profile: Imagined, occasion: Occasion): O;
}

interface Kept {
  readonly profile: Imagined;
  readonly occasion: Occasion;
  readonly outcomes: readonly unknown[];
}

/** What the rules of a column last came to. */
const kept = new WeakMap<object, Kept>();

/**
 * What each rule of a column comes to, by its place. A criterion looks at the answers that it names and at no others (a test holds it to that),
 * so a rule is checked again only when one of those has changed.
 */
export function outcomesOf<O>(
  column: Column<Checking<O>>,
  profile: Imagined,
  occasion: Occasion,
): readonly O[] {
  const { criterion, rules } = column;
  const before = kept.get(column);
  if (before && before.occasion === occasion && isSame(criterion.answers, before.profile, profile))
    return before.outcomes as readonly O[];
  const outcomes = rules.map((rule) => criterion.check(rule, profile, occasion));
  kept.set(column, { profile, occasion, outcomes });
  return outcomes;
}

function isSame(answers: Checking<unknown>["answers"], a: Imagined, b: Imagined): boolean {
  return (
    a === b || (a.failedOnce === b.failedOnce && answers.every((field) => Object.is(a[field], b[field])))
  );
}

/** Has all rules checked, a criterion a piece: whoever asks for these answers next finds them. */
export function* checkInPieces(
  { gates, preferences }: Columns,
  profile: Imagined,
  occasion: Occasion,
): Generator<void, void> {
  for (const column of [...gates, ...preferences] as readonly Column<Checking<unknown>>[]) {
    outcomesOf(column, profile, occasion);
    yield;
  }
}
