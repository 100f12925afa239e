import type { Gate, Preference } from "./criterion.ts";
import type { Fact, Field, Program } from "./facts.ts";
import { hintReason } from "./hearing.ts";

/**
 * The facts of programs by their fields, so that a criterion looks only at programs that have some of its own. Programs that share one object of
 * facts are looked at once.
 */
export class FactTable {
  readonly #byField = new Map<string, Held[]>();
  readonly #numbers: Numbers;
  /** By place of the program: which of the distinct objects of facts it has. */
  readonly shapeOf: Uint32Array;
  readonly shapes: number;

  /** `asOf`: the day for which the facts are held against each other. */
  constructor(programs: readonly Program[], asOf: string) {
    this.#numbers = new Numbers(asOf);
    this.shapeOf = new Uint32Array(programs.length);
    const shapes = new Map<Program["facts"], number>();
    for (const [place, { facts }] of programs.entries()) {
      const known = shapes.get(facts);
      this.shapeOf[place] = known ?? shapes.size;
      if (known !== undefined) continue;
      for (const field in facts) this.#hold(field, shapes.size, facts[field as Field] ?? []);
      shapes.set(facts, shapes.size);
    }
    this.shapes = shapes.size;
  }

  #hold(field: string, shape: number, list: Held["list"]): void {
    if (list.length === 0) return;
    const column = this.#byField.get(field);
    if (column) column.push({ shape, list });
    else this.#byField.set(field, [{ shape, list }]);
  }

  /** By distinct object of facts: the same number for those that make the same rule of these fields; 0 where there is none of them. */
  keysOf(fields: readonly Field[]): Uint32Array {
    const held: Held["list"][][] = new Array(this.shapes);
    for (const [at, field] of fields.entries())
      for (const { shape, list } of this.#byField.get(field) ?? []) {
        held[shape] ??= fields.map(() => NONE);
        held[shape][at] = list;
      }
    const keys = new Uint32Array(this.shapes);
    held.forEach((lists, shape) => {
      keys[shape] = this.#numbers.ofLists(lists);
    });
    return keys;
  }
}

interface Held {
  readonly shape: number;
  readonly list: readonly Fact<unknown>[];
}

const NONE: Held["list"] = [];

/**
 * Gives lists of facts that make the same rule one number. Facts and lists are mostly the same objects, as programs of one sponsor share them.
 * Which page it is makes no difference to a rule, only which facts stand on one page; and a note is told and decides nothing. Of a single page
 * its date is told, too, and decides only whether the page counts: there is no other that could be later.
 */
class Numbers {
  readonly #asOf: string;
  readonly #things = new Map<unknown, number>();
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<Held["list"], number>();
  readonly #wording = new Map<Fact<unknown>, number>();

  constructor(asOf: string) {
    this.#asOf = asOf;
  }

  /** The facts of one program, a list a field, in the order of the fields. */
  ofLists(lists: readonly Held["list"][]): number {
    const [first] = lists;
    if (first && lists.length === 1) return this.#of(first);
    let key = "lists";
    for (const list of lists) key += ` ${this.#of(list)}`;
    return this.#ofText(`${key} pages ${pagesOf(lists.flat())}`);
  }

  #of(list: Held["list"]): number {
    if (list.length === 0) return 0;
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const isAlone = isOnePage(list);
    let number = this.#wordingOf(list[0] as Fact<unknown>, isAlone);
    if (list.length > 1) {
      let key = `facts ${number}`;
      for (const fact of list.slice(1)) key += ` ${this.#wordingOf(fact, isAlone)}`;
      number = this.#ofText(`${key} pages ${isAlone ? "one" : pagesOf(list)}`);
    }
    this.#lists.set(list, number);
    return number;
  }

  /** All of a fact but its page, its note and, where no other page speaks, its date. Whatever else a fact may hold counts. */
  #wordingOf(fact: Fact<unknown>, isAlone: boolean): number {
    const known = isAlone ? undefined : this.#wording.get(fact);
    if (known !== undefined) return known;
    let text = isAlone ? `alone ${hintReason(fact, this.#asOf)} ` : "";
    for (const name in fact) {
      if (name === "source" || name === "note" || (isAlone && OF_A_PAGE.has(name))) continue;
      const value: unknown = fact[name as keyof Fact<unknown>];
      text += `${name} ${typeof value === "object" && value !== null ? `#${this.#ofThing(value)}` : JSON.stringify(value)} `;
    }
    const number = this.#ofText(text);
    if (!isAlone) this.#wording.set(fact, number);
    return number;
  }

  #ofText(text: string): number {
    const number = this.#texts.get(text) ?? this.#texts.size + 1;
    this.#texts.set(text, number);
    return number;
  }

  #ofThing(thing: unknown): number {
    const number = this.#things.get(thing) ?? this.#things.size + 1;
    this.#things.set(thing, number);
    return number;
  }
}

/** What `hintReason` reads of a page, besides its kind. */
const OF_A_PAGE: ReadonlySet<string> = new Set([
  "shown",
  "notAfter",
  "changed",
  "dropped",
] satisfies readonly (keyof Fact<unknown>)[]);

/** One page, which has one date: of no fact can it be told that it is the later one. */
function isOnePage(list: Held["list"]): boolean {
  const [first, ...others] = list;
  return others.every(
    ({ source, shown, notAfter }) =>
      source === first?.source && shown === first.shown && notAfter === first.notAfter,
  );
}

/** Which of the facts stand on one page: by place of the fact, the first that is on the same page. */
function pagesOf(facts: Held["list"]): string {
  const pages = facts.map(({ source }) => source);
  let text = "";
  for (const page of pages) text += `${pages.indexOf(page)} `;
  return text;
}

/** What tells programs apart for one criterion: the facts that it names, and of the program itself what it has looked at so far. */
export class Likeness {
  readonly #programs: readonly Program[];
  readonly #facts: FactTable;
  readonly #keys: Uint32Array;
  readonly #looked = new Set<keyof Program>();

  constructor(
    { reads, alsoReads = [] }: Gate<unknown> | Preference<unknown>,
    programs: readonly Program[],
    facts: FactTable,
  ) {
    this.#programs = programs;
    this.#facts = facts;
    this.#keys = facts.keysOf([...new Set([...reads, ...alsoReads])]);
  }

  /** The criterion has looked at nothing of programs but their facts. */
  get isOfFacts(): boolean {
    return this.#looked.size === 0;
  }

  /** The same for programs that the criterion cannot tell apart. */
  keyOf(place: number): string {
    const program = this.#programs[place] as Program;
    let key = `${this.#keys[this.#facts.shapeOf[place] as number]} `;
    for (const name of this.#looked) key += `${String(program[name])} `;
    return key;
  }

  /** The program, to be read by the criterion: what it looks at counts in every key from then on. `isNew` when that was more than before. */
  watch<T>(program: Program, read: (program: Program) => T): { readonly value: T; readonly isNew: boolean } {
    const before = this.#looked.size;
    const looked = this.#looked;
    const value = read(
      new Proxy(program, {
        get(target, name: keyof Program) {
          if (name !== "facts" && name !== "told") looked.add(name);
          return target[name];
        },
      }),
    );
    return { value, isNew: looked.size > before };
  }
}
