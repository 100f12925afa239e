import type { Fact } from "./facts.ts";
import { isChangedSince, isOutdated, isSurelyLater } from "./page-age.ts";
import type { HintReason } from "./rule.ts";
import { type Manner, type Statement, strengthOf } from "./statement.ts";

/** How a statement fares beside the others. */
export interface Fate<T> {
  readonly statement: Statement<T>;
  /** `aside`: a wish on a page that decides nothing. */
  readonly as: "rule" | "wish" | "hint" | "aside";
  readonly reason: HintReason | null;
  /** What is left of it; null when better witnesses speak of what it speaks of. */
  readonly left: Statement<T> | null;
  /** The better witnesses. */
  readonly behind: readonly Statement<T>[];
}

/**
 * Hears the facts of one field. Wishes and pages that decide nothing are set apart before anything else, so that they never meet a rule; then
 * each statement is kept, narrowed or dropped by the better witnesses of its own sort. A hint yields to any rule on the field.
 */
export function hear<V, T>(
  facts: readonly Fact<V>[],
  manner: Manner<V, T>,
  asOf: string,
): readonly Fate<T>[] {
  const heard: Omit<Fate<T>, "left" | "behind">[] = [];
  const sorted: Record<Fate<T>["as"], Statement<T>[]> = { rule: [], wish: [], hint: [], aside: [] };
  for (const fact of facts) {
    const reason = manner.isFigure ? null : hintReason(fact, asOf);
    for (const statement of manner.split(fact)) {
      const isWish = statement.strength === "preferred" && !manner.isFigure;
      const as = sortOf(isWish, reason);
      heard.push({ statement, reason, as });
      sorted[as].push(statement);
    }
  }
  // A page that counts and names no number speaks of the field, too.
  const isSpokenOf = sorted.hint.length > 0 && facts.some((fact) => speaks(fact, manner, asOf));
  return heard.map(({ statement, reason, as }): Fate<T> => {
    if (as === "hint" && isSpokenOf) return { statement, reason, as, left: null, behind: sorted.rule };
    const others = sorted[as];
    // Nobody stands behind itself.
    if (others.length === 1) return { statement, reason, as, left: statement, behind: [] };
    const behind = others.filter(
      (other) => isBehind(statement, other, manner) && !(as === "hint" && isNews(statement, other)),
    );
    return { statement, reason, as, left: leftOf(statement, behind), behind };
  });
}

function sortOf(isWish: boolean, reason: HintReason | null): Fate<unknown>["as"] {
  return reason === null ? (isWish ? "wish" : "rule") : isWish ? "aside" : "hint";
}

/** True of a page that counts and states more than a wish. */
function speaks<V>(
  fact: Fact<V>,
  { split, isFigure }: Pick<Manner<V, unknown>, "split" | "isFigure">,
  asOf: string,
): boolean {
  if (isFigure) return true;
  const statements = split(fact);
  const isWish = statements.length > 0 && statements.every(({ strength }) => strength === "preferred");
  return hintReason(fact, asOf) === null && !isWish && strengthOf(fact) !== "preferred";
}

/** Why a page decides nothing, null when it counts. */
export function hintReason(fact: Fact<unknown>, asOf: string): HintReason | null {
  if (fact.kind === "directory" || fact.kind === "forum") return "hearsay";
  if (fact.value === "eligible") return "general-terms";
  if (fact.dropped) return "dropped";
  if (isChangedSince(fact, asOf)) return "changed";
  return isOutdated(fact, asOf) ? "old" : null;
}

function isBehind<T>(one: Statement<T>, other: Statement<T>, { isAboutImgs }: Manner<never, T>): boolean {
  if (!other.about.some((topic) => one.about.includes(topic))) return false;
  if (isAboutImgs || one.fact.for === other.fact.for) return outranks(other.fact, one.fact);
  // A rule for everyone and one for IMGs are no rivals, unless the page for IMGs says that it replaces the other.
  return other.fact.for === "imgs" && other.fact.replaces === true && !outranks(one.fact, other.fact);
}

/** Among pages that decide nothing the nearer one hides no surely later one: an old page of the program, a directory of this year. */
function isNews(one: Statement<unknown>, other: Statement<unknown>): boolean {
  return isSurelyLater(one.fact, other.fact);
}

/** The better witness: nearer to the program, and of the same kind the surely later page. */
export function outranks(a: Fact<unknown>, b: Fact<unknown>): boolean {
  const [first, second] = [distance(a), distance(b)];
  return first === second ? isSurelyLater(a, b) : first < second;
}

/** -1 = what the visitor was told, 0 = the program's own page, 1 = its sponsor's, 2 = an official one, 3 = press. */
function distance({ kind, sponsorWide }: Fact<unknown>): number {
  if (kind === "told") return -1;
  if (kind === "directory" || kind === "forum") return 4;
  if (kind === "press") return 3;
  if (kind === "official") return 2;
  return kind === "sponsor" || sponsorWide ? 1 : 0;
}

function leftOf<T>(statement: Statement<T>, behind: readonly Statement<T>[]): Statement<T> | null {
  if (behind.length === 0) return statement;
  const left = statement.about.filter((topic) => !behind.some(({ about }) => about.includes(topic)));
  if (left.length === 0 || !statement.narrow) return null;
  return { ...statement, about: left, value: statement.narrow(left) };
}
