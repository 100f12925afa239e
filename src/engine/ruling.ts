import type { Fact, Strength } from "./facts.ts";
import type { Known, Reading, Ruling } from "./rule.ts";
import { compare, type Manner, type Statement } from "./statement.ts";

/** One value with all statements that give it. */
interface Claim<T> {
  readonly text: string;
  readonly strength: Strength;
  readonly statements: readonly Statement<T>[];
}

const FIRMNESS: Readonly<Record<Strength, number>> = { preferred: 0, exceptions: 1, required: 2 };

/**
 * What pages of one rank say of one part. Each page's own statements stand together, and its own exception takes the edge off its own rule;
 * pages that say the same are one reading, the firmest of them counts; pages that cannot all be right are a reading each.
 */
export function toRuling<T>(statements: readonly Statement<T>[], manner: Manner<never, T>): Ruling<T> {
  const [first, ...others] = statements;
  if (first && others.length === 0) return [[asKnown(first.value, first.strength, first.fact)]];
  const readings = new Map<string, readonly Claim<T>[]>();
  for (const page of groupBy(statements, ({ fact }) => `${fact.source} ${fact.sponsorWide === true}`)) {
    for (const reading of readPage(page, manner)) {
      const key = reading.map(({ text }) => text).join(" ");
      const same = readings.get(key);
      readings.set(
        key,
        same ? same.map((claim, i) => merged(claim, reading[i] as Claim<T>, manner)) : reading,
      );
    }
  }
  const all = [...readings.keys()].sort().map((key) => readings.get(key) as readonly Claim<T>[]);
  const isOne = canStand(all.flat(), manner, "two pages");
  return (isOne ? [join(all.flat(), manner)] : all).map((claims): Reading<T> => claims.map(toKnown));
}

/** The firmest word among pages that disagree. */
export function firmestOf(ruling: Ruling<unknown>): Strength {
  return ruling.flat().reduce<Strength>((most, { strength }) => firmer(most, strength), "preferred");
}

/** A page's values together where they can all hold, else each by itself: then the page contradicts itself. */
function readPage<T>(
  page: readonly Statement<T>[],
  manner: Manner<never, T>,
): readonly (readonly Claim<T>[])[] {
  const claims = groupBy(page, ({ value }) => JSON.stringify(value))
    .map(
      (statements): Claim<T> => ({
        text: JSON.stringify(statements[0]?.value),
        strength: statements.map(({ strength }) => strength).reduce(milder),
        statements,
      }),
    )
    .sort((a, b) => compare(a.text, b.text));
  return canStand(claims, manner, "one page") ? [claims] : claims.map((claim) => [claim]);
}

function canStand<T>(
  claims: readonly Claim<T>[],
  { bothHold }: Manner<never, T>,
  where: "one page" | "two pages",
): boolean {
  return claims.every((a, i) =>
    claims.slice(i + 1).every((b) => a.text === b.text || bothHold(theValue(a), theValue(b), where)),
  );
}

/** Each value once. */
function join<T>(claims: readonly Claim<T>[], manner: Manner<never, T>): readonly Claim<T>[] {
  return groupBy(claims, ({ text }) => text).map((same) => same.reduce((a, b) => merged(a, b, manner)));
}

function merged<T>(a: Claim<T>, b: Claim<T>, { grants }: Manner<never, T>): Claim<T> {
  const choose = grants?.(theValue(a)) ? milder : firmer;
  return { ...a, strength: choose(a.strength, b.strength), statements: [...a.statements, ...b.statements] };
}

function theValue<T>({ statements }: Claim<T>): T {
  return (statements[0] as Statement<T>).value;
}

/** Of pages that agree the later date and, after that, the first page is told. */
function toKnown<T>({ statements, strength }: Claim<T>): Known<T> {
  const worded = statements.filter((one) => one.strength === strength);
  const { fact, value } = [...worded].sort((a, b) => compareFacts(a.fact, b.fact))[0] as Statement<T>;
  return asKnown(value, strength, fact);
}

/** A value with what a sentence needs of the page that gives it. */
export function asKnown<T>(value: T, strength: Strength, fact: Fact<unknown>): Known<T> {
  const { shown, notAfter = null, sponsorWide = false, note = null, told } = fact;
  const known = { value, strength, shown, notAfter: shown === null ? notAfter : null, sponsorWide, note };
  return told === undefined ? known : { ...known, told };
}

/** The later date first, then by page and note. */
export function compareFacts(a: Fact<unknown>, b: Fact<unknown>): number {
  return (
    compare(b.shown ?? "", a.shown ?? "") ||
    compare(b.notAfter ?? "", a.notAfter ?? "") ||
    compare(a.source, b.source) ||
    Number(a.sponsorWide === true) - Number(b.sponsorWide === true) ||
    compare(a.note ?? "", b.note ?? "")
  );
}

function firmer(a: Strength, b: Strength): Strength {
  return FIRMNESS[a] >= FIRMNESS[b] ? a : b;
}

function milder(a: Strength, b: Strength): Strength {
  return FIRMNESS[a] <= FIRMNESS[b] ? a : b;
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
