import type { Gate, Preference } from "./criterion.ts";
import type { Fact, Field, Program } from "./facts.ts";

/** Gives equal lists of facts one number, from 1; 0 = no fact. */
export type NumberOf = (list: readonly Fact<unknown>[] | undefined) => number;

/** Facts and lists are mostly the same objects, as programs of one sponsor share them. */
export function numberLists(): NumberOf {
  const facts = new Map<Fact<unknown>, number>();
  const lists = new Map<readonly Fact<unknown>[], number>();
  const contents = new Map<string, number>();
  const numberOfFact = (fact: Fact<unknown>) => {
    const number = facts.get(fact) ?? facts.size + 1;
    facts.set(fact, number);
    return number;
  };
  return (list) => {
    if (list === undefined || list.length === 0) return 0;
    let number = lists.get(list);
    if (number === undefined) {
      const content = list.map(numberOfFact).join();
      number = contents.get(content) ?? contents.size + 1;
      contents.set(content, number);
      lists.set(list, number);
    }
    return number;
  };
}

/** What tells programs apart for one criterion: the facts that it names, and of the program itself what it has looked at so far. */
export class Likeness {
  readonly #fields: readonly Field[];
  readonly #numberOf: NumberOf;
  readonly #looked = new Set<keyof Program>();

  constructor({ reads, alsoReads = [] }: Gate<unknown> | Preference<unknown>, numberOf: NumberOf) {
    this.#fields = [...new Set([...reads, ...alsoReads])];
    this.#numberOf = numberOf;
  }

  /** The same for programs that the criterion cannot tell apart. */
  keyOf(program: Program): string {
    let key = "";
    for (const field of this.#fields) key += `${this.#numberOf(program.facts[field])} `;
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
