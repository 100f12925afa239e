import { ownValue } from "../engine/own-value.ts";
/** A program that can be bought: its value is a whole number, its price that of its specialty. */
export interface Item {
  readonly id: string;
  readonly specialty: string;
  readonly value: number;
}

/** What the first `count` programs of a specialty cost together, in whole dollars. Never less for more of them. */
export type PriceOf = (specialty: string, count: number) => number;

/** What a budget buys, with the sum of values and of dollars. */
export interface ChosenPrograms {
  /** Best first. */
  readonly ids: readonly string[];
  readonly value: number;
  readonly usd: number;
}

interface Shelf {
  readonly specialty: string;
  /** Best first. */
  readonly items: readonly Item[];
  /** Value and price of the first k items. */
  readonly values: Float64Array;
  readonly prices: Int32Array;
}

/**
 * The programs with the greatest sum of values that `usd` dollars buy; of equal sums the cheapest. Exact: a price depends on nothing but how
 * many of a specialty are bought, so of each specialty the best k are taken, and the k are found by going through every sum of dollars.
 * `kept` = programs of each specialty that are paid for already.
 */
export function chooseWithin(
  items: readonly Item[],
  { usd, priceOf, kept = {} }: { usd: number; priceOf: PriceOf; kept?: Readonly<Record<string, number>> },
): ChosenPrograms {
  const shelves = toShelves(items, Math.floor(usd), priceOf, kept);
  const all = shelves.reduce((sum, { prices }) => sum + (prices.at(-1) ?? 0), 0);
  if (all <= usd && shelves.every(({ items: shelf, prices }) => prices.length > shelf.length))
    return everything(shelves);
  const most = Math.min(Math.max(0, Math.floor(usd)), all);
  let best = new Float64Array(most + 1);
  const takes: Uint16Array[] = [];
  for (const shelf of shelves) {
    const { values, take } = addShelf(best, shelf);
    best = values;
    takes.push(take);
  }
  // `best` never falls, so the first place that reaches the end's value is the cheapest.
  const value = best[most] as number;
  let left = best.indexOf(value);
  const chosen: Item[] = [];
  let paid = 0;
  for (let at = shelves.length - 1; at >= 0; at--) {
    const { items: all, prices } = shelves[at] as Shelf;
    const count = (takes[at] as Uint16Array)[left] as number;
    chosen.push(...all.slice(0, count));
    paid += prices[count] as number;
    left -= prices[count] as number;
  }
  return { ids: chosen.sort(byValue).map(({ id }) => id), value, usd: paid };
}

/** No choice is needed when the money buys them all. */
function everything(shelves: readonly Shelf[]): ChosenPrograms {
  const items = shelves.flatMap((shelf) => shelf.items);
  return {
    ids: [...items].sort(byValue).map(({ id }) => id),
    value: items.reduce((sum, { value }) => sum + value, 0),
    usd: shelves.reduce((sum, { prices }) => sum + (prices.at(-1) ?? 0), 0),
  };
}

/** The `number` programs with the greatest values. */
export function chooseNumber(items: readonly Item[], number: number): readonly string[] {
  return [...items]
    .sort(byValue)
    .slice(0, Math.max(0, number))
    .map(({ id }) => id);
}

function addShelf(
  before: Float64Array,
  { values: sums, prices }: Shelf,
): { values: Float64Array<ArrayBuffer>; take: Uint16Array } {
  const values = Float64Array.from(before);
  const take = new Uint16Array(before.length);
  for (let count = 1; count < prices.length; count++) {
    const price = prices[count] as number;
    const sum = sums[count] as number;
    for (let at = price; at < values.length; at++) {
      const value = (before[at - price] as number) + sum;
      if (value > (values[at] as number)) {
        values[at] = value;
        take[at] = count;
      }
    }
  }
  return { values, take };
}

/** Items by specialty, no more of each than the money buys. */
function toShelves(
  items: readonly Item[],
  usd: number,
  priceOf: PriceOf,
  kept: Readonly<Record<string, number>>,
): readonly Shelf[] {
  const bySpecialty = new Map<string, Item[]>();
  for (const item of [...items].sort(byValue)) {
    const shelf = bySpecialty.get(item.specialty);
    if (shelf) shelf.push(item);
    else bySpecialty.set(item.specialty, [item]);
  }
  return [...bySpecialty].map(([specialty, all]) => {
    const before = ownValue(kept, specialty) ?? 0;
    const prices = [0];
    const values = [0];
    for (const { value } of all) {
      const price = priceOf(specialty, before + prices.length) - priceOf(specialty, before);
      if (price > usd) break;
      prices.push(price);
      values.push((values.at(-1) as number) + value);
    }
    return {
      specialty,
      items: all,
      values: Float64Array.from(values),
      prices: Int32Array.from(prices),
    };
  });
}

function byValue(a: Item, b: Item): number {
  return b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
