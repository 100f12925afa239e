import type { Fact } from "./facts.ts";

type List = readonly Fact<unknown>[];

/**
 * Gives lists of facts that make the same rule one number. Facts and lists are mostly the same objects, as programs of one sponsor share them.
 * Which page it is makes no difference to a rule, only which facts stand on one page; and a note is told and decides nothing. Of a single page
 * its date is told, too, and decides only whether the page counts: there is no other that could be later. Of a single fact its witness weighs
 * nothing: there is no better one.
 */
export class Numbers {
  readonly #reasonOf: (fact: Fact<unknown>) => unknown;
  /** One count for all that has a number, so that two ways to a number never meet; above those that stand for themselves or were given ahead. */
  #last = MOST_AHEAD;
  readonly #pairs = new Map<number, number>();
  readonly #things = new Map<unknown, number>();
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<List, number>();
  readonly #beside = new Map<Fact<unknown>, number>();

  /** `reasonOf`: why a page decides nothing, null where it counts. */
  constructor(reasonOf: (fact: Fact<unknown>) => unknown) {
    this.#reasonOf = reasonOf;
  }

  /** What was there before, and the number of a list of the field that stands at this place among those of a criterion. */
  with(before: number, at: number, list: number): number {
    const number = this.#pair(list, at);
    return before === 0 ? number : this.#pair(before, number);
  }

  ofList(list: List): number {
    const first = list[0];
    if (first === undefined) return 0;
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    let number: number;
    if (list.length === 1) number = this.#pair(this.#sayingOf(first), this.#whyOf(first));
    else {
      const isOne = isOnePage(list);
      number = this.#wordingOf(first, isOne);
      for (let i = 1; i < list.length; i++)
        number = this.#pair(number, this.#wordingOf(list[i] as Fact<unknown>, isOne));
      if (!isOne) number = this.#pair(number, this.#ofText(pagesOf(list)));
    }
    this.#lists.set(list, number);
    return number;
  }

  /** A fact among others: all of it but its page, its note and, where all stand on one page, the date of that. */
  #wordingOf(fact: Fact<unknown>, isOnePage: boolean): number {
    const before = isOnePage ? undefined : this.#beside.get(fact);
    if (before !== undefined) return before;
    const { kind, sponsorWide = false, shown, notAfter, changed, told } = fact;
    const said = this.#pair(this.#sayingOf(fact), this.#ofText(`${kind} ${sponsorWide}`));
    if (isOnePage) return this.#pair(said, this.#whyOf(fact));
    const dated = this.#ofText(`${shown} ${notAfter} ${changed} ${told}`);
    const number = this.#pair(said, dated);
    this.#beside.set(fact, number);
    return number;
  }

  /** What it says, how firmly and of whom. */
  #sayingOf({ value, strength, for: whom, replaces, dropped }: Fact<unknown>): number {
    const flags = (whom ? 1 : 0) + (replaces ? 2 : 0) + (dropped ? 4 : 0);
    const firmly = this.#pair(this.#ofThing(strength), flags);
    return this.#pair(this.#ofThing(value), firmly);
  }

  #whyOf(fact: Fact<unknown>): number {
    return this.#ofThing(this.#reasonOf(fact));
  }

  #pair(a: number, b: number): number {
    const key = a * PAIRS + b;
    let number = this.#pairs.get(key);
    if (number === undefined) {
      number = ++this.#last;
      this.#pairs.set(key, number);
    }
    return number;
  }

  #ofText(text: string): number {
    let number = this.#texts.get(text);
    if (number === undefined) {
      number = ++this.#last;
      this.#texts.set(text, number);
    }
    return number;
  }

  /** Objects that read the same are one: specialties have each their own. */
  #ofThing(thing: unknown): number {
    let number = this.#things.get(thing);
    if (number === undefined) {
      number =
        typeof thing === "object" && thing !== null ? this.#ofText(JSON.stringify(thing)) : ++this.#last;
      this.#things.set(thing, number);
    }
    return number;
  }
}

/** More than the distinct lists of any field; marks of a fact, and fields of a criterion, are fewer, too. */
export const MOST_AHEAD = 2 ** 16;
/** More than there are numbers. */
const PAIRS = 2 ** 26;

/** One page, which has one date: of no fact can it be told that it is the later one. */
function isOnePage(list: List): boolean {
  const [first] = list;
  return list.every(
    ({ source, shown, notAfter }) =>
      source === first?.source && shown === first.shown && notAfter === first.notAfter,
  );
}

/** Which of the facts stand on one page: by place of the fact, the first that is on the same page. */
function pagesOf(facts: List): string {
  const pages = facts.map(({ source }) => source);
  let text = "";
  for (const page of pages) text += `${pages.indexOf(page)} `;
  return `pages ${text}`;
}
