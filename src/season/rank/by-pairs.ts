import type { KnownOrder, Relation } from "./choices.ts";

/** Ids of the two that are held against each other. */
export type Pair = readonly [string, string];

/** How far an order made by pairs has come. */
export interface Sorting {
  /** Best first, of those that have their place; more than one in a place are a tie. */
  readonly places: readonly (readonly string[])[];
  /** The next question: the one to place, and one that has its place. Null when all have. */
  readonly next: Pair | null;
  /** The next question that settles a tie; null where none is left, and while `next` is not null. */
  readonly nextTie: Pair | null;
  /** Questions that are left at most, ties left aside. */
  readonly left: number;
}

/**
 * Puts `ids` in order by halving: each is asked against the middle of those that have their place, so `n` of them need at most
 * `mostQuestions(n)` questions. What follows from earlier answers is never asked.
 */
export function sortByPairs(ids: readonly string[], { relation, within }: KnownOrder): Sorting {
  const { places, next, left } = insertAll(ids, relation);
  if (next)
    return { places: places.map((tie) => insertAll(tie, within).places.flat()), next, nextTie: null, left };
  const settled = places.map((tie) => insertAll(tie, within));
  return {
    places: settled.flatMap((tie, at) => (tie.next ? [places[at] as string[]] : tie.places)),
    next: null,
    nextTie: settled.find((tie) => tie.next)?.next ?? null,
    left: 0,
  };
}

/** Questions that `count` things need at most: the sum over each of how often those before it can be halved. */
export function mostQuestions(count: number, placed = 1): number {
  let sum = 0;
  for (let before = Math.max(1, placed); before < count; before++) sum += halvings(before);
  return sum;
}

interface Insertion {
  readonly places: readonly (readonly string[])[];
  readonly next: Pair | null;
  readonly left: number;
}

function insertAll(ids: readonly string[], relation: (a: string, b: string) => Relation): Insertion {
  const places: string[][] = [];
  for (const [index, id] of ids.entries()) {
    let [low, high] = [0, places.length];
    let tie: string[] | null = null;
    // What is known already narrows first: the answers of another order of questions count as these do.
    for (const [place, there] of places.entries()) {
      const known = relation(id, there[0] as string);
      if (known === "under") low = Math.max(low, place + 1);
      if (known === "over") high = Math.min(high, place);
      if (known === "tie") tie = there;
    }
    if (tie) tie.push(id);
    else if (low < high) {
      const middle = places[Math.floor((low + high) / 2)] as string[];
      return {
        places,
        next: [id, middle[0] as string],
        left: halvings(high - low) + mostQuestions(ids.length, index + 1),
      };
    } else places.splice(low, 0, [id]);
  }
  return { places, next: null, left: 0 };
}

/** Questions that find one's place among `count`: floor(log2 count) + 1. */
function halvings(count: number): number {
  return count < 1 ? 0 : 32 - Math.clz32(count);
}
