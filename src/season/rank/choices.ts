/** One answer to "which of these two would you rather train in?" */
export interface Choice {
  /** The one preferred; of a tie, either. */
  readonly over: string;
  readonly under: string;
  /**
   * `tie`: cannot say for now. `within`: an order between two that were called a tie before, which moves neither of them against any third.
   */
  readonly is: "better" | "tie" | "within";
  /** The visitor's own reason; empty when none was given. */
  readonly why: string;
}

/** How the first stands to the second; null where nothing tells. */
export type Relation = "over" | "under" | "tie" | null;

/** What a set of choices says, with everything that follows from it. */
export interface KnownOrder {
  /** How `a` stands to `b`: told, or following from what was told; null when neither. */
  relation(a: string, b: string): Relation;
  /** As `relation`, but between two of one tie only what was said of the two since. */
  within(a: string, b: string): Relation;
  /** Older choices that a later one made untrue: their pairs are open again. */
  readonly dropped: readonly Choice[];
}

/**
 * Reads choices, oldest first. The newest holds: an older one that cannot be true beside it is dropped, and so is what followed from it. Choices
 * that name anybody outside `ids` say nothing.
 */
export function knowFrom(ids: readonly string[], choices: readonly Choice[]): KnownOrder {
  const at = new Map(ids.map((id, index) => [id, index]));
  const coarse = createOrder(ids.length);
  const fine = createOrder(ids.length);
  const dropped: Choice[] = [];
  const inside: [number, number, Choice][] = [];
  const tiedLater = new Set<string>();
  for (const choice of choices.toReversed()) {
    const [a, b] = [at.get(choice.over), at.get(choice.under)];
    if (a === undefined || b === undefined || a === b) continue;
    if (choice.is === "within") {
      if (tiedLater.has(pairOf(a, b))) dropped.push(choice);
      else inside.push([a, b, choice]);
    } else {
      if (choice.is === "tie") tiedLater.add(pairOf(a, b));
      if (!coarse.add(a, b, choice.is === "tie")) dropped.push(choice);
    }
  }
  // Only now is it known who ties: an order within a tie that is gone stands by itself.
  for (const [a, b, choice] of inside) {
    const order = coarse.relation(a, b) === "tie" ? fine : coarse;
    if (!order.add(a, b, false)) dropped.push(choice);
  }
  const ask = (order: Order) => (a: string, b: string) => {
    const [x, y] = [at.get(a), at.get(b)];
    return x === undefined || y === undefined ? null : order.relation(x, y);
  };
  return { relation: ask(coarse), within: ask(fine), dropped: dropped.reverse() };
}

interface Order {
  relation(a: number, b: number): Relation;
  /** Adds "a is over b", or that they tie, with all that follows; false, and nothing added, where the contrary is known. */
  add(a: number, b: number, isTie: boolean): boolean;
}

/** A weak order of `size` things, kept closed: what follows from two statements is known as soon as both are. */
function createOrder(size: number): Order {
  /** 1: at least as good; 2: better. Row = the better one. */
  const known = new Uint8Array(size * size);
  const of = (a: number, b: number): number => known[a * size + b] ?? 0;
  const atLeast = (a: number, b: number): boolean => a === b || of(a, b) > 0;
  const relation = (a: number, b: number): Relation => {
    if (of(a, b) === 2) return "over";
    if (of(b, a) === 2) return "under";
    return of(a, b) === 1 && of(b, a) === 1 ? "tie" : null;
  };
  const link = (a: number, b: number, isStrict: boolean) => {
    const all = Array.from({ length: size }, (_, index) => index);
    const above = all.filter((x) => atLeast(x, a));
    const below = all.filter((y) => atLeast(b, y));
    for (const x of above)
      for (const y of below) {
        if (x === y) continue;
        const strict = isStrict || of(x, a) === 2 || of(b, y) === 2;
        known[x * size + y] = Math.max(of(x, y), strict ? 2 : 1);
      }
  };
  return {
    relation,
    add(a, b, isTie) {
      const now = relation(a, b);
      if (now !== null) return now === (isTie ? "tie" : "over");
      link(a, b, !isTie);
      if (isTie) link(b, a, false);
      return true;
    },
  };
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
