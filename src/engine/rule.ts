import type { Fact, Strength } from "./facts.ts";

/** What several pages together say of one thing. Plain data, so that equal rules can be shared between programs. */
export type Rule<T> = Unknown | Stated<T>;

/** What some page says, alone or against another. */
export type Stated<T> = Disputed<T> | Known<T>;

export interface Unknown {
  readonly state: "unknown";
}

export interface Disputed<T> {
  readonly state: "disputed";
  readonly values: readonly T[];
  /** The firmest wording among the pages. */
  readonly strength: Strength;
  /** Only directories and forums say any of it. */
  readonly weak: boolean;
}

export interface Known<T> {
  readonly state: "known";
  readonly value: T;
  readonly strength: Strength;
  /** Only a directory or forum says it: shown, never decides alone. */
  readonly weak: boolean;
  readonly shown: string | null;
  readonly sponsorWide: boolean;
  readonly note: string | null;
}

/** A rule with the ids of the pages it rests on. */
export interface Read<R> {
  readonly rule: R;
  readonly sources: readonly string[];
}

export const UNKNOWN: Unknown = { state: "unknown" };

/**
 * Weighs the facts on one field: the program's own before the sponsor's, rules for IMGs before rules for everyone,
 * the page of the program or an official body before press before directories and forums, then the newest date. A mere preference beside a
 * rule does not contradict it ("at least 220; 230 preferred"). Facts left over that disagree and cannot be told apart by date make the
 * rule disputed. Lists in a value are sets: their order means nothing, and comes out sorted.
 */
export function readRule<T>(facts: readonly Fact<T>[] | undefined): Read<Rule<T>> {
  const kept = facts?.filter(({ dropped }) => !dropped) ?? [];
  if (kept.length === 0) return { rule: UNKNOWN, sources: [] };
  const sorted = kept.map((fact) => ({ ...fact, value: inOrder(fact.value) }));
  const deciding = rulesBeforePreferences(newest(mostTrusted(sorted)));
  const values = distinct(deciding.map((fact) => fact.value));
  const sources = [...new Set(deciding.map((fact) => fact.source))].sort();
  if (values.length > 1) return { rule: disputed(values, deciding), sources };
  return { rule: known(deciding), sources };
}

function disputed<T>(values: readonly T[], facts: readonly Fact<T>[]): Disputed<T> {
  const fact = [...facts].sort(byFirmness)[facts.length - 1] as Fact<T>;
  return { state: "disputed", values, strength: strengthOf(fact), weak: trust(fact) === "hearsay" };
}

function known<T>(agreeing: readonly Fact<T>[]): Known<T> {
  const fact = [...agreeing].sort(byFirmness)[0] as Fact<T>;
  return {
    state: "known",
    value: fact.value,
    strength: strengthOf(fact),
    weak: trust(fact) === "hearsay",
    shown: fact.shown,
    sponsorWide: fact.sponsorWide === true,
    note: fact.note ?? null,
  };
}

function mostTrusted<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  const steps: ((fact: Fact<T>) => boolean)[] = [
    (fact) => trust(fact) !== "hearsay",
    (fact) => fact.sponsorWide !== true,
    (fact) => fact.for === "imgs",
    (fact) => trust(fact) === "own",
  ];
  return steps.reduce((left, preferred) => {
    const better = left.filter(preferred);
    return better.length > 0 ? better : left;
  }, facts);
}

function trust(fact: Fact<unknown>): "own" | "press" | "hearsay" {
  if (fact.kind === "directory" || fact.kind === "forum") return "hearsay";
  return fact.kind === "press" ? "press" : "own";
}

/** Drops each fact that another, surely later one replaces. An undated page can be neither. */
function newest<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  return facts.filter((fact) => !facts.some((other) => isSurelyLater(other.shown, fact.shown)));
}

/** True when `a` is later than `b` whatever the missing month or day: "2023" and "2023-08" cannot be told apart. */
export function isSurelyLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a.slice(0, b.length) > b;
}

/** Where values differ, the firm ones are the rule; pages that word the same value more mildly still count. */
function rulesBeforePreferences<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  const firm = new Set(
    facts.filter((fact) => strengthOf(fact) !== "preferred").map((fact) => JSON.stringify(fact.value)),
  );
  return firm.size === 0 ? facts : facts.filter((fact) => firm.has(JSON.stringify(fact.value)));
}

/** How firmly the page states a part of the value; of the whole value the firmest word. */
export function strengthOf(
  { strength = "required" }: Pick<Fact<unknown>, "strength">,
  part?: string,
): Strength {
  if (typeof strength === "string") return strength;
  if (part !== undefined) return strength[part] ?? "required";
  const words = Object.values(strength).map((word) => word ?? "required");
  return words.sort((a, b) => FIRMNESS[a] - FIRMNESS[b])[0] ?? "required";
}

const FIRMNESS: Readonly<Record<Strength, number>> = { required: 0, exceptions: 1, preferred: 2 };

/** Of agreeing facts the mildest wording counts: "should" on one page takes the edge off "must" on another. */
function byFirmness(a: Fact<unknown>, b: Fact<unknown>): number {
  return (
    FIRMNESS[strengthOf(b)] - FIRMNESS[strengthOf(a)] ||
    compare(b.shown ?? "", a.shown ?? "") ||
    compare(a.source, b.source) ||
    compare(a.note ?? "", b.note ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.keys()].sort().map((text) => byText.get(text) as T);
}

/** The same value with its keys and lists sorted, so that equal values have equal texts. */
function inOrder<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(inOrder).map((item) => [JSON.stringify(item), item] as const);
    return items.sort(([a], [b]) => compare(a, b)).map(([, item]) => item) as T;
  }
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)])) as T;
}
