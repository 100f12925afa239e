import type { DaysAhead } from "./alike-ahead.ts";
import { Numbers } from "./alike-facts.ts";
import type { Gate, Preference } from "./criterion.ts";
import type { FactList, Facts, Field, Program } from "./facts.ts";
import { hintReason } from "./hearing.ts";

/**
 * The facts of programs by their fields, so that a criterion looks only at programs that have some of its own. Programs that share one object of
 * facts are looked at once.
 */
export class FactTable {
  readonly #byField = new Map<string, Held>();
  readonly #byProperties = new Map<string, Uint32Array>();
  readonly #programs: readonly Program[];
  readonly #numbers: Numbers;
  /** The numbers that lists brought hold on this day. */
  readonly #isAhead: boolean;
  /** By place of the program: which of the distinct objects of facts it has. */
  readonly shapeOf: Uint32Array;
  /** Of each distinct object of facts the first program that has it and is as its pages say; absent where there is none. */
  readonly firstOf: (number | undefined)[] = [];
  /** Places of the programs that told this visitor something, or heard from them. */
  readonly changed = new Set<number>();
  /** How many distinct objects of facts there are. */
  readonly shapes: number;

  /** `asOf`: the day for which the facts are held against each other. `ahead`: the days for which their lists may have been numbered. */
  constructor(programs: readonly Program[], asOf: string, ahead?: DaysAhead) {
    this.#programs = programs;
    this.#numbers = new Numbers((fact) => hintReason(fact, asOf));
    this.#isAhead = ahead !== undefined && ahead.from <= asOf && asOf <= ahead.until;
    this.shapeOf = new Uint32Array(programs.length);
    const places = new Map<Facts, number>();
    for (let at = 0; at < programs.length; at++) {
      const { facts, told, sent } = programs[at] as Program;
      let shape = places.get(facts);
      if (shape === undefined) {
        shape = places.size;
        places.set(facts, shape);
        for (const field in facts) this.#hold(field, shape, facts[field as Field] ?? []);
      }
      this.shapeOf[at] = shape;
      if (told || sent) this.changed.add(at);
      else this.firstOf[shape] ??= at;
    }
    this.shapes = places.size;
  }

  #hold(field: string, shape: number, list: FactList<unknown>): void {
    if (list.length === 0) return;
    const held = this.#byField.get(field);
    if (held) {
      held.shapes.push(shape);
      held.lists.push(list);
    } else this.#byField.set(field, { shapes: [shape], lists: [list] });
  }

  /**
   * By distinct object of facts: the same number for those that make the same rule of these fields; 0 where there is none of them. Pages of
   * different fields are not held against each other, by no criterion (a test renames them).
   */
  keysOf(fields: readonly Field[]): Uint32Array {
    const keys = new Uint32Array(this.shapes);
    for (let at = 0; at < fields.length; at++) {
      const { shapes = [], lists = [] } = this.#byField.get(fields[at] as Field) ?? {};
      for (let i = 0; i < shapes.length; i++) {
        const shape = shapes[i] as number;
        const number = this.#numberOf(lists[i] as FactList<unknown>);
        keys[shape] = fields.length === 1 ? number : this.#numbers.with(keys[shape] as number, at, number);
      }
    }
    return keys;
  }

  #numberOf(list: FactList<unknown>): number {
    return (this.#isAhead ? list.alike : undefined) ?? this.#numbers.ofList(list);
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

/** Distinct objects of facts that have some on a field, each beside its list. */
interface Held {
  readonly shapes: number[];
  readonly lists: FactList<unknown>[];
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
  /** Of a program that states none of its facts it looks at nothing else: all these are alike. */
  #isNothingAlike = false;
  #looks = 0;
  #program: Program | undefined;
  /** The program that is read just now, which notes what is looked at. */
  readonly #watched = new Proxy({} as Program, {
    get: (_, name: keyof Program) => {
      // Programs that have these two are read by themselves.
      if (name !== "facts" && name !== "told" && name !== "sent") {
        this.#looked.add(name);
        this.#looks += 1;
      }
      return (this.#program as Program)[name];
    },
  });

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
    if (this.#numbers === undefined || (ofFacts === 0 && this.#isNothingAlike)) return ofFacts;
    return ofFacts + KEYS * (this.#numbers[place] as number);
  }

  /**
   * The program at this place, to be read by the criterion: what it looks at counts in every key from then on. `isNew` when that was more than
   * before.
   */
  watch<T>(
    place: number,
    program: Program,
    read: (program: Program) => T,
  ): { readonly value: T; readonly isNew: boolean } {
    const [before, looks] = [this.#looked.size, this.#looks];
    this.#program = program;
    const value = read(this.#watched);
    const statesNothing = this.#keys[this.#facts.shapeOf[place] as number] === 0;
    if (statesNothing && this.#looks === looks) this.#isNothingAlike = true;
    const isNew = this.#looked.size > before;
    if (isNew) this.#numbers = this.#facts.numbersOf([...this.#looked].sort());
    return { value, isNew };
  }
}

/** More than there are numbers for facts, or programs. */
const KEYS = 2 ** 26;
