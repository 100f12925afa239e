import type { Fact } from "./facts.ts";
import { hear, hintReason } from "./hearing.ts";
import { type HintReason, NOTHING_SAID, type Part, type Read, type Rule, type Ruling } from "./rule.ts";
import { asKnown, compareFacts, toRuling } from "./ruling.ts";
import { compare, type Manner, type Statement } from "./statement.ts";

/** What all pages together say on a field, part by part. */
export type Parts<T> = Readonly<Partial<Record<string, Part<T>>>>;

/**
 * Weighs the facts on one field as witnesses (design, "How facts are weighed"). Wishes and pages that decide nothing are set apart first. Among
 * rules the better witness to a part is heard: the program's own page before its sponsor's, an official one, press; then the surely later page.
 * What is left and differs is disputed. A rule for everyone and one for IMGs both hold.
 */
export function weigh<V, T>(
  facts: readonly Fact<V>[] | undefined,
  manner: Manner<V, T>,
  asOf: string,
  firstHint = 0,
): Read<Parts<T>> {
  if (facts === undefined || facts.length === 0) return SILENT;
  const alone = facts.length === 1 ? manner.split(facts[0] as Fact<V>) : [];
  if (alone.length === 1) return weighAlone(alone[0] as Statement<T>, manner, asOf, firstHint);
  const rules: Statement<T>[] = [];
  const wishing: Statement<T>[] = [];
  const hinting: Hinting<T>[] = [];
  for (const { as, left, reason } of hear(facts, manner, asOf)) {
    if (left === null) continue;
    if (as === "rule") rules.push(left);
    else if (as === "wish") wishing.push(left);
    else if (as === "hint" && reason) hinting.push({ ...left, reason });
  }
  const said = wishing.length === 0 ? undefined : new Set(rules.map(sayingOf));
  const wishes = wishing.filter((wish) => !said?.has(sayingOf(wish)));
  if (hinting.length > 1) hinting.sort(compareHinting);
  const placeOf = new Map<string, number>();
  const hints: string[] = [];
  for (const one of hinting) {
    const page = pageOf(one);
    if (!placeOf.has(page)) placeOf.set(page, firstHint + hints.push(one.fact.source) - 1);
  }
  const keys = new Set<string>();
  for (const some of [rules, wishes, hinting]) for (const { key } of some) keys.add(key);
  const rule: Record<string, Part<T>> = {};
  for (const key of [...keys].sort()) {
    const ofKey = <S extends Statement<T>>(all: readonly S[]) =>
      keys.size === 1 ? all : all.filter((one) => one.key === key);
    rule[key] = {
      rules: rulings(ofKey(rules), manner),
      wishes: rulings(ofKey(wishes), manner),
      hints: ofKey(hinting).map((one) => ({
        ...asKnown(one.value, one.strength, one.fact),
        reason: one.reason,
        at: placeOf.get(pageOf(one)) as number,
      })),
    };
  }
  return { rule, sources: sourcesOf([...rules, ...wishes]), hints };
}

type Hinting<T> = Statement<T> & { readonly reason: HintReason };

function compareHinting(a: Hinting<unknown>, b: Hinting<unknown>): number {
  return compareFacts(a.fact, b.fact) || compare(wordingOf(a), wordingOf(b)) || compare(a.reason, b.reason);
}

function sourcesOf(statements: readonly Statement<unknown>[]): readonly string[] {
  return [...new Set(statements.map(({ fact }) => fact.source))].sort();
}

/** As `weigh`, for the one statement of one page, as most programs have: nobody speaks beside it. */
function weighAlone<T>(
  statement: Statement<T>,
  manner: Manner<never, T>,
  asOf: string,
  at: number,
): Read<Parts<T>> {
  const { fact, key, value, strength } = statement;
  const reason = manner.isFigure ? null : hintReason(fact, asOf);
  const isWish = strength === "preferred" && !manner.isFigure;
  if (reason !== null && isWish) return SILENT;
  const known = asKnown(value, strength, fact);
  if (reason !== null) {
    const part: Part<T> = { rules: [], wishes: [], hints: [{ ...known, reason, at }] };
    return { rule: { [key]: part }, sources: [], hints: [fact.source] };
  }
  const said = [[[known]]];
  const part: Part<T> = { rules: isWish ? [] : said, wishes: isWish ? said : [], hints: [] };
  return { rule: { [key]: part }, sources: [fact.source], hints: [] };
}

const SILENT: Read<Parts<never>> = { rule: {}, sources: [], hints: [] };

/** As `weigh`, for a field whose value is one part. */
export function weighWhole<T>(
  facts: readonly Fact<T>[] | undefined,
  manner: Manner<T, T>,
  asOf: string,
  firstHint = 0,
): Read<Part<T>> {
  const { rule, sources, hints } = weigh(facts, manner, asOf, firstHint);
  return { rule: rule.all ?? NOTHING_SAID, sources, hints };
}

/** The rule for everyone, then the one for IMGs. */
function rulings<T>(statements: readonly Statement<T>[], manner: Manner<never, T>): readonly Ruling<T>[] {
  if (statements.length === 0) return [];
  if (manner.isAboutImgs) return [toRuling(statements, manner)];
  const forAll = statements.filter(({ fact }) => fact.for !== "imgs");
  if (forAll.length === statements.length) return [toRuling(statements, manner)];
  const forImgs = toRuling(
    statements.filter(({ fact }) => fact.for === "imgs"),
    manner,
  );
  return forAll.length === 0 ? [forImgs] : [toRuling(forAll, manner), forImgs];
}

function wordingOf(one: Statement<unknown>): string {
  return `${sayingOf(one)} ${one.strength}`;
}

/** What stands on one page and decides nothing for one reason is one hint, in however many facts. */
function pageOf({ fact, reason }: { readonly fact: Fact<unknown>; readonly reason: string }): string {
  return `${fact.source} ${fact.sponsorWide === true} ${reason}`;
}

function sayingOf({ key, value }: Statement<unknown>): string {
  return `${key} ${JSON.stringify(value)}`;
}

/**
 * The one value of a description (a mission, a usual score), that on IMGs first. `join` makes one value of two that can both be true, null
 * where they clash.
 */
export function settle<V>(
  facts: readonly Fact<V>[] | undefined,
  manner: Manner<V, V>,
  asOf: string,
  join: (a: V, b: V) => V | null = () => null,
): Read<Rule<V>> {
  const { rule: part, sources } = weighWhole(facts, manner, asOf);
  const { rules, wishes } = part;
  const ruling = (rules.length > 0 ? rules : wishes).at(-1);
  const [first, ...others] = ruling?.flat() ?? [];
  if (!first) return { rule: { state: "unknown" }, sources: [], hints: [] };
  const joined = others.reduce<V | null>(
    (all, { value }) => (all === null ? null : join(all, value)),
    first.value,
  );
  const rule: Rule<V> =
    joined === null
      ? { state: "disputed", values: [first, ...others].map(({ value }) => value) }
      : { ...first, state: "known", value: joined };
  return { rule, sources, hints: [] };
}
