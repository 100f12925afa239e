import type { Fact } from "./facts.ts";
import { inSeason } from "./gates/deadline.ts";
import { type Fate, hear, outranks } from "./hearing.ts";
import { MANNERS } from "./manners.ts";
import type { Occasion } from "./profile.ts";
import type { HintReason, Part } from "./rule.ts";
import { type Manner, whole } from "./statement.ts";
import { weigh } from "./witness.ts";

/** How one fact fares: it is a rule, a wish told beside the rule, a hint, or set aside. */
export interface Heard {
  readonly fact: Fact<unknown>;
  readonly as: "rule" | "wish" | "hint" | "set aside";
  /** Why, where that is not plain: see `heardWords`. */
  readonly why: HintReason | "nearer" | "later" | "replaced" | "other season" | "wish" | null;
}

/** What the pages together say on a field, whoever asks. */
export interface FieldReading {
  /** `rule` = known; `disputed` = pages that count disagree; `wish`, `hint` = nothing firmer is said; `silent` = no page speaks of it. */
  readonly state: "rule" | "disputed" | "wish" | "hint" | "silent";
  /**
   * The pages answer the field's question: by a rule or, where there is none, a wish. A hint is no answer, pages that disagree give none, and
   * to wish for IMGs or visas settles nothing.
   */
  readonly isAnswered: boolean;
  /** Every fact of the field, in its order. */
  readonly facts: readonly Heard[];
}

/** A field that no verdict reads: its newest page counts, and two values that cannot be told apart disagree. */
const SINGLE: Manner<unknown, unknown> = { split: whole, bothHold: () => false };
/** A field of which a page may say several things. */
const SEVERAL: Manner<unknown, unknown> = { split: whole, bothHold: () => true, isFigure: true };

/** The one reading of a field for pages, lists, counts and files: the same weighing that gives verdicts. */
export function readFacts(
  facts: readonly Fact<unknown>[] | undefined,
  field: string,
  occasion: Occasion,
  isSingle = true,
): FieldReading {
  const manner = MANNERS.get(field) ?? (isSingle ? SINGLE : SEVERAL);
  const placed = (facts ?? []).map((fact) => ({
    fact,
    heard: field === "deadline" ? inSeason(fact as Fact<string>, occasion.season)[0] : fact,
  }));
  const counted = placed.flatMap(({ heard }) => heard ?? []);
  const fates = hear(counted, manner, occasion.asOf);
  const parts = Object.values(weigh(counted, manner, occasion.asOf).rule).flatMap((part) => part ?? []);
  const heard = placed.map(({ fact, heard: its }): Heard => {
    if (!its) return { fact, as: "set aside", why: "other season" };
    return { fact, ...fareOf(fates.filter(({ statement }) => statement.fact === its)) };
  });
  const state = stateOf(parts);
  const isAnswered = state === "rule" || (state === "wish" && !manner.grants);
  return { state, isAnswered, facts: heard };
}

function stateOf(parts: readonly Part<unknown>[]): FieldReading["state"] {
  if (parts.some(({ rules }) => rules.some(({ length }) => length > 1))) return "disputed";
  if (parts.some(({ rules }) => rules.length > 0)) return "rule";
  if (parts.some(({ wishes }) => wishes.length > 0)) return "wish";
  return parts.some(({ hints }) => hints.length > 0) ? "hint" : "silent";
}

/** A fact of several parts counts for its best one. A fact without a part says only that the field is spoken of. */
function fareOf(fates: readonly Fate<unknown>[]): Pick<Heard, "as" | "why"> {
  if (fates.length === 0) return { as: "rule", why: null };
  const kept = fates.filter(({ left }) => left !== null);
  for (const as of ["rule", "wish", "hint"] as const) {
    const [fate] = kept.filter((one) => one.as === as);
    if (fate) return { as, why: as === "rule" ? null : as === "wish" ? "wish" : fate.reason };
  }
  const [{ reason, statement, behind }] = fates as readonly [Fate<unknown>];
  if (reason !== null) return { as: "set aside", why: reason };
  const better = behind.map(({ fact }) => fact).find((fact) => outranks(fact, statement.fact));
  if (!better) return { as: "set aside", why: "replaced" };
  return { as: "set aside", why: sameRank(better, statement.fact) ? "later" : "nearer" };
}

/** True of two pages that only their dates could tell apart. */
function sameRank(a: Fact<unknown>, b: Fact<unknown>): boolean {
  const undated = { shown: null, notAfter: null };
  return !outranks({ ...a, ...undated }, { ...b, ...undated });
}

const WORDS: Readonly<Record<NonNullable<Heard["why"]>, string>> = {
  nearer: "A page nearer to the program counts before it.",
  later: "A later page counts before it.",
  replaced: "For IMGs another rule of its pages stands in its place.",
  "other season": "A day of another season: it says nothing of this one.",
  wish: "A wish: told beside a rule, it decides nothing.",
  old: "More than five years old: a hint, it decides nothing.",
  changed: "Its page changed more than 30 days ago and was not read again: a hint, it decides nothing.",
  dropped: "A later copy of the page no longer shows it: a hint, it decides nothing.",
  hearsay: "A hint, it decides nothing.",
  "general-terms": "General terms: a hint, it decides nothing.",
};

/** Why a fact decides nothing, or which page counts before it; null where it counts. */
export function heardWords({ why }: Heard): string | null {
  return why && WORDS[why];
}
