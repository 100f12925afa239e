import type { Gate, Preference } from "./criterion.ts";
import type { Fact, Field, Program } from "./facts.ts";

/** The facts of programs by their fields, so that a criterion looks only at programs that have some of its own. */
export class FactTable {
  readonly #byField = new Map<string, Held[]>();
  readonly #numbers = new Numbers();
  readonly #count: number;

  constructor(programs: readonly Program[]) {
    this.#count = programs.length;
    for (const [place, { facts }] of programs.entries())
      for (const field in facts) {
        const list = facts[field as Field] ?? [];
        if (list.length === 0) continue;
        const column = this.#byField.get(field);
        if (column) column.push({ place, list });
        else this.#byField.set(field, [{ place, list }]);
      }
  }

  /** By place of the program: the same text for programs whose facts on these fields make the same rule; nothing where there are none. */
  keysOf(fields: readonly Field[]): readonly (string | undefined)[] {
    const held: { field: Field; list: Held["list"] }[][] = new Array(this.#count);
    for (const field of fields)
      for (const { place, list } of this.#byField.get(field) ?? []) {
        const lists = held[place];
        if (lists) lists.push({ field, list });
        else held[place] = [{ field, list }];
      }
    const keys: (string | undefined)[] = new Array(this.#count);
    held.forEach((lists, place) => {
      const numberOf = isOnePage(lists) ? this.#numbers.ofWords : this.#numbers.ofFacts;
      let key = "";
      for (const { field, list } of lists) key += `${field} ${numberOf(list)} `;
      keys[place] = key;
    });
    return keys;
  }
}

interface Held {
  readonly place: number;
  readonly list: readonly Fact<unknown>[];
}

/** Which page it is makes no difference to a rule, only which facts stand on one page: of a single page nothing has to be known but its words. */
function isOnePage(lists: readonly Pick<Held, "list">[]): boolean {
  const first = lists[0]?.list[0]?.source;
  return lists.every(({ list }) => list.every(({ source }) => source === first));
}

/** Gives equal lists of facts one number. Facts and lists are mostly the same objects, as programs of one sponsor share them. */
class Numbers {
  readonly #things = new Map<unknown, number>();
  readonly #texts = new Map<string, number>();
  readonly #facts = new Map<Held["list"], number>();
  readonly #words = new Map<Held["list"], number>();
  readonly #wording = new Map<Fact<unknown>, string>();

  /** Equal where the same facts stand on the same pages. */
  readonly ofFacts = (list: Held["list"]): number => {
    const known = this.#facts.get(list);
    if (known !== undefined) return known;
    const number = this.#ofText(`facts ${list.map((fact) => this.#of(fact)).join()}`);
    this.#facts.set(list, number);
    return number;
  };

  /** Equal where the same is said, on whatever page. */
  readonly ofWords = (list: Held["list"]): number => {
    const known = this.#words.get(list);
    if (known !== undefined) return known;
    const number = this.#ofText(`words ${list.map((fact) => this.#wordingOf(fact)).join("\n")}`);
    this.#words.set(list, number);
    return number;
  };

  /** All of a fact but its page. Whatever a fact may hold counts. */
  #wordingOf(fact: Fact<unknown>): string {
    let text = this.#wording.get(fact);
    if (text !== undefined) return text;
    text = "";
    for (const name in fact) {
      if (name === "source") continue;
      const value: unknown = fact[name as keyof Fact<unknown>];
      text += `${name} ${typeof value === "object" && value !== null ? `#${this.#of(value)}` : JSON.stringify(value)} `;
    }
    this.#wording.set(fact, text);
    return text;
  }

  #ofText(text: string): number {
    const number = this.#texts.get(text) ?? this.#texts.size + 1;
    this.#texts.set(text, number);
    return number;
  }

  #of(thing: unknown): number {
    const number = this.#things.get(thing) ?? this.#things.size + 1;
    this.#things.set(thing, number);
    return number;
  }
}

/** What tells programs apart for one criterion: the facts that it names, and of the program itself what it has looked at so far. */
export class Likeness {
  readonly #programs: readonly Program[];
  readonly #keys: readonly (string | undefined)[];
  readonly #looked = new Set<keyof Program>();

  constructor(
    { reads, alsoReads = [] }: Gate<unknown> | Preference<unknown>,
    programs: readonly Program[],
    facts: FactTable,
  ) {
    this.#programs = programs;
    this.#keys = facts.keysOf([...new Set([...reads, ...alsoReads])]);
  }

  /** The same for programs that the criterion cannot tell apart. */
  keyOf(place: number): string {
    let key = this.#keys[place] ?? "";
    if (this.#looked.size === 0) return key;
    const program = this.#programs[place] as Program;
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
