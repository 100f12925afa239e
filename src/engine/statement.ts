import type { Fact, Strength } from "./facts.ts";

/** One thing that one page says: a fact, or a part of its value. */
export interface Statement<T> {
  readonly fact: Fact<unknown>;
  readonly value: T;
  readonly strength: Strength;
  /** Statements with one key state the same part. */
  readonly key: string;
  /** What it speaks of. A better witness to it is heard instead. */
  readonly about: readonly string[];
  /** What is left of the value where better witnesses speak of some of it only. Absent: nothing. */
  readonly narrow?: (left: readonly string[]) => T;
}

/** How the facts of one field are weighed. `V` is the field's value, `T` that of its parts. */
export interface Manner<V, T> {
  split(fact: Fact<V>): readonly Statement<T>[];
  /** Whether two different values of one part can both be true, said on one page or on two. */
  bothHold(a: T, b: T, where: "one page" | "two pages"): boolean;
  /** The field is about IMGs anyway: whom a page speaks of makes no difference. */
  readonly isAboutImgs?: true;
  /** The value grants instead of demanding: of pages that agree the mildest wording counts ("yes" beside "yes, rarely"). */
  grants?(value: T): boolean;
  /** Counts of an office (Match results, Census), no word of the program: they grow no older, whoever copies them. */
  readonly isFigure?: true;
}

/** A field whose value is one part. */
export function whole<T>(fact: Fact<T>): readonly Statement<T>[] {
  return [{ fact, value: inOrder(fact.value), strength: strengthOf(fact), key: "all", about: ["all"] }];
}

/** How firmly a page states a part. A part that it names no word for is stated plainly. */
export function strengthOf({ strength = "required" }: Pick<Fact<unknown>, "strength">, part = ""): Strength {
  return typeof strength === "string" ? strength : (strength[part] ?? "required");
}

/** The same value with its keys and lists sorted, so that equal values have equal texts: lists are sets, and keys have no order. */
export function inOrder<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(inOrder).map((item) => [JSON.stringify(item), item] as const);
    return items.sort(([a], [b]) => compare(a, b)).map(([, item]) => item) as T;
  }
  const keys = Object.keys(value).sort() as (keyof T & string)[];
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])])) as T;
}

/** All that two lists name, once. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The order of two texts by their code units, the same on every device. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
