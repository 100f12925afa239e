import { Numbers } from "./alike-facts.ts";
import type { Gate, Preference } from "./criterion.ts";
import type { Fact, Facts, Field, Program } from "./facts.ts";

/**
 * The facts of programs by their fields, so that a criterion looks only at programs that have some of its own. Programs that share one object of
 * facts are looked at once.
 */
export class FactTable {
  readonly #byField = new Map<string, Held[]>();
  readonly #byProperties = new Map<string, Uint32Array>();
  readonly #programs: readonly Program[];
  readonly #numbers: Numbers;
  /** The distinct objects of facts. */
  readonly #shapes: Facts[] = [];
  /** By place of the program: which of the distinct objects of facts it has. */
  readonly shapeOf: Uint32Array;
  /** Of each distinct object of facts the first program that has it and is as its pages say; absent where there is none. */
  readonly firstOf: (number | undefined)[] = [];
  readonly #changed = new Set<number>();

  /** `asOf`: the day for which the facts are held against each other. */
  constructor(programs: readonly Program[], asOf: string) {
    this.#programs = programs;
    this.#numbers = new Numbers(asOf);
    this.shapeOf = new Uint32Array(programs.length);
    const places = new Map<Facts, number>();
    for (let at = 0; at < programs.length; at++) {
      const { facts, told, sent } = programs[at] as Program;
      let shape = places.get(facts);
      if (shape === undefined) {
        shape = this.#shapes.push(facts) - 1;
        places.set(facts, shape);
        for (const field in facts) this.#hold(field, shape, facts[field as Field] ?? []);
      }
      this.shapeOf[at] = shape;
      if (told || sent) this.#changed.add(at);
      else this.firstOf[shape] ??= at;
    }
  }

  /** The program at this place told this visitor something, or heard from them. */
  isChanged(place: number): boolean {
    return this.#changed.size > 0 && this.#changed.has(place);
  }

  get shapes(): number {
    return this.#shapes.length;
  }

  #hold(field: string, shape: number, list: List): void {
    if (list.length === 0) return;
    const column = this.#byField.get(field);
    if (column) column.push({ shape, list });
    else this.#byField.set(field, [{ shape, list }]);
  }

  /** By distinct object of facts: the same number for those that make the same rule of these fields; 0 where there is none of them. */
  keysOf(fields: readonly Field[]): Uint32Array {
    const keys = new Uint32Array(this.shapes);
    const several = new Set<number>();
    for (let at = 0; at < fields.length; at++)
      for (const { shape, list } of this.#byField.get(fields[at] as Field) ?? []) {
        const before = keys[shape] as number;
        keys[shape] = this.#numbers.with(before, at, list);
        if (before > 0) several.add(shape);
      }
    for (const shape of several) {
      const facts = this.#shapes[shape] as Facts;
      const lists = fields.map((field): List => facts[field] ?? []);
      keys[shape] = this.#numbers.onPages(keys[shape] as number, lists.flat());
    }
    return keys;
  }

  /** By place of the program: the same number for those of which these properties are the same. */
  numbersOf(names: readonly (keyof Program)[]): Uint32Array {
    const key = names.join(" ");
    const known = this.#byProperties.get(key);
    if (known) return known;
    const numbers = new Uint32Array(this.#programs.length);
    const last = names.at(-1);
    if (last) {
      const before = this.numbersOf(names.slice(0, -1));
      const values = new Counter<unknown>();
      const pairs = new Counter<number>();
      for (let at = 0; at < numbers.length; at++) {
        const number = values.of((this.#programs[at] as Program)[last]);
        numbers[at] = names.length > 1 ? pairs.of((before[at] as number) * KEYS + number) : number;
      }
    }
    this.#byProperties.set(key, numbers);
    return numbers;
  }
}

type List = readonly Fact<unknown>[];

interface Held {
  readonly shape: number;
  readonly list: List;
}

/** Numbers things in the order in which they come. */
class Counter<T> {
  readonly #numbers = new Map<T, number>();

  of(thing: T): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** What tells programs apart for one criterion: the facts that it names, and of the program itself what it has looked at so far. */
export class Likeness {
  readonly #facts: FactTable;
  readonly #keys: Uint32Array;
  readonly #looked = new Set<keyof Program>();
  #numbers: Uint32Array | undefined;

  constructor({ reads, alsoReads = [] }: Gate<unknown> | Preference<unknown>, facts: FactTable) {
    this.#facts = facts;
    this.#keys = facts.keysOf([...new Set([...reads, ...alsoReads])]);
  }

  /** The criterion has looked at nothing of programs but their facts. */
  get isOfFacts(): boolean {
    return this.#looked.size === 0;
  }

  /** The same for programs that the criterion cannot tell apart. */
  keyOf(place: number): number {
    const ofFacts = this.#keys[this.#facts.shapeOf[place] as number] as number;
    return this.#numbers === undefined ? ofFacts : ofFacts + KEYS * (this.#numbers[place] as number);
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
    const isNew = looked.size > before;
    if (isNew) this.#numbers = this.#facts.numbersOf([...looked].sort());
    return { value, isNew };
  }
}

/** More than there are numbers for facts, or programs. */
const KEYS = 2 ** 26;
